// The page being shown: its timers end with it, and its switches are known by key.

class Turn {
  over = false;
  timers = [];
  handles = new Map();
  slot = null;
  fill = null;

  after(delay, action) {
    this.timers.push(setTimeout(() => this.over || action(), delay));
  }

  every(delay, action) {
    this.timers.push(setInterval(() => this.over || action(), delay));
  }

  end() {
    this.over = true;
    this.timers.forEach((timer) => clearTimeout(timer));
  }
}

export const page = {
  turn: new Turn(),

  /** Ends the page before and begins another. */
  begin() {
    this.turn.end();
    this.turn = new Turn();
    return this.turn;
  },
};
