// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.limit;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.untick.protocol.ErrorCode;
import org.untick.server.problem.ProblemException;

/**
 * A token bucket for each of many askers. A bucket starts full, every request takes one token, and
 * tokens come back evenly. Only the {@value #MOST} askers seen last have one, so that memory is
 * bounded; a bucket that was dropped is a full one. Safe for use by many threads.
 *
 * @param <K> who asks
 */
public final class TokenBuckets<K> {
  private static final int MOST = 50_000;
  private static final double MILLIS = 1_000;

  private final Rate rate;
  private final InstantSource clock;
  private final Map<K, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
          return size() > MOST;
        }
      };

  private record Bucket(double tokens, long at) {
    Bucket less() {
      return new Bucket(tokens - 1, at);
    }
  }

  /** Gives everyone the same rate. */
  public TokenBuckets(Rate rate, InstantSource clock) {
    this.rate = rate;
    this.clock = clock;
  }

  /** Takes a token, or refuses and says when there will be one. */
  public void take(K key) {
    if (!rate.isUnlimited()) {
      takeOne(key);
    }
  }

  private synchronized void takeOne(K key) {
    Bucket bucket = filled(key);
    if (bucket.tokens() < 1) {
      long seconds = (long) Math.ceil((1 - bucket.tokens()) / rate.perSecond());
      throw ProblemException.of(ErrorCode.TOO_MANY_REQUESTS)
          .with("bound", rate.toString())
          .withHeader("Retry-After", String.valueOf(seconds));
    }
    buckets.put(key, bucket.less());
  }

  /** Tells whether there is a token, and leaves it there. */
  public synchronized boolean hasToken(K key) {
    return rate.isUnlimited() || filled(key).tokens() >= 1;
  }

  /** Takes a token for what was done already; if others were quicker, it is owed. */
  public synchronized void charge(K key) {
    if (!rate.isUnlimited()) {
      buckets.put(key, filled(key).less());
    }
  }

  private Bucket filled(K key) {
    long now = clock.millis();
    Bucket bucket = buckets.getOrDefault(key, new Bucket(rate.burst(), now));
    double gained = Math.max(0, now - bucket.at()) / MILLIS * rate.perSecond();
    return new Bucket(Math.min(rate.burst(), bucket.tokens() + gained), now);
  }
}
