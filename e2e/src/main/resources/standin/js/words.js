// The texts of the page in its language.

let texts = {};

export const learn = (words) => {
  texts = words;
};

/** The text of a name, or the name itself, so that a gap is seen. */
export const w = (name) => texts[name] ?? name;
