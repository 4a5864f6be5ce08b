/** A clock that stands still until it is moved. A record waits for one thing at a time, so a short list does for a queue. */
export class StillClock {
  now: number;
  private timers: { readonly id: number; readonly at: number; readonly ring: () => void }[] = [];
  private last = 0;

  constructor(now: number) {
    this.now = now;
  }

  setTimeout(ring: () => void, ms: number): number {
    this.last += 1;
    this.timers.push({ id: this.last, at: this.now + ms, ring });
    return this.last;
  }

  clearTimeout(id: number): void {
    this.timers = this.timers.filter((timer) => timer.id !== id);
  }

  /** Rings every timer up to an instant, the earliest first; infinity leaves the clock at the last of them. */
  moveTo(at: number): void {
    for (let next = this.earliest(); next !== undefined && next.at <= at; next = this.earliest()) {
      this.clearTimeout(next.id);
      this.now = next.at;
      next.ring();
    }
    if (at !== Number.POSITIVE_INFINITY) this.now = at;
  }

  private earliest() {
    const [first, ...others] = this.timers;
    return others.reduce((a, b) => (a !== undefined && a.at <= b.at ? a : b), first);
  }
}
