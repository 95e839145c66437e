// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import java.util.Iterator;

/**
 * A list that can be added to and walked through. It stands in for {@link java.util.ArrayList} in
 * what the content script reaches, where that would cost 2 kB of code.
 *
 * @param <T> what it holds; null is allowed
 */
public final class Items<T> implements Iterable<T> {

  private static final class Node<T> {
    final T value;
    Node<T> next;

    Node(T value) {
      this.value = value;
    }
  }

  private static final class Walk<T> implements Iterator<T> {
    private Node<T> at;

    Walk(Node<T> first) {
      at = first;
    }

    @Override
    public boolean hasNext() {
      return at != null;
    }

    @Override
    public T next() {
      T value = at.value;
      at = at.next;
      return value;
    }
  }

  private Node<T> first;
  private Node<T> last;
  private int size;

  /** Puts one more at the end. */
  public void add(T value) {
    var node = new Node<T>(value);
    if (last == null) {
      first = node;
    } else {
      last.next = node;
    }
    last = node;
    size++;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return size == 0;
  }

  /**
   * The one at a place, counted from 0; found by walking, so meant for short lists.
   *
   * @throws NullPointerException at a place beyond the end
   */
  public T get(int index) {
    Node<T> node = first;
    for (int i = 0; i < index; i++) {
      node = node.next;
    }
    return node.value;
  }

  @Override
  public Iterator<T> iterator() {
    return new Walk<>(first);
  }
}
