const MINUTES = { d: 1440, h: 60, m: 1 } as const;

/** "2d 4h 30m"; "0m" for none. A day has 24 hours here, whichever clock counts it. */
export function minutesText(minutes: number): string {
  const parts = [
    [Math.floor(minutes / MINUTES.d), 'd'],
    [Math.floor((minutes % MINUTES.d) / MINUTES.h), 'h'],
    [minutes % MINUTES.h, 'm'],
  ].filter(([count]) => count !== 0);
  return parts.length === 0 ? '0m' : parts.map(([count, unit]) => `${count}${unit}`).join(' ');
}

/** The minutes of such a text; a number alone means minutes. `null` where it cannot be read. */
export function minutesFrom(text: string): number | null {
  const match = /^\s*(?:(\d{1,4})\s*d)?\s*(?:(\d{1,5})\s*h)?\s*(?:(\d{1,6})\s*m?)?\s*$/i.exec(text);
  if (match === null || text.trim() === '') return null;
  const [days, hours, minutes] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0));
  return (days ?? 0) * MINUTES.d + (hours ?? 0) * MINUTES.h + (minutes ?? 0);
}
