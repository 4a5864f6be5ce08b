/** What a piece of work costs, in ms of processor time of the whole process: what else runs on the machine counts little. */
export interface Cost {
  readonly median: number;
  /** A tenth of the rounds was quicker: the machine at its quietest. */
  readonly quietest: number;
}

/** Rounds that are not counted: the code is still being compiled. */
const WARM_UP = 20;

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Times pieces of work in turn, round after round, so that a slow moment of the machine meets all of them. */
export function timedInTurn(works: readonly (() => void)[], rounds: number): readonly Cost[] {
  const times = works.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const ms = processorMs(work);
      if (round >= 0) times[index]?.push(ms);
    }
  }
  return times.map((ms) => {
    const sorted = ms.sort((a, b) => a - b);
    return { median: sorted[Math.floor(rounds / 2)] ?? 0, quietest: sorted[Math.floor(rounds / 10)] ?? 0 };
  });
}
