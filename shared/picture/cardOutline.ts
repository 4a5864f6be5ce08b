/** The outline of a step's card: what it is can be told without its colour. */
export type Outline = 'card' | 'hexagon' | 'cutCorners' | 'pill';

const INSET = 0.5;

/** The line around a card, drawn inside its box, as an SVG path. */
export function outlinePath(outline: Outline, width: number, height: number): string {
  const [left, top, right, bottom] = [INSET, INSET, width - INSET, height - INSET];
  const middle = height / 2;
  switch (outline) {
    case 'card':
      return rounded(left, top, right, bottom, 6);
    case 'pill':
      return rounded(left, top, right, bottom, middle - INSET);
    case 'hexagon':
      return `M ${left + 18} ${top} H ${right - 18} L ${right} ${middle} L ${right - 18} ${bottom} H ${left + 18} L ${left} ${middle} Z`;
    case 'cutCorners': {
      const cut = 12;
      return `M ${left + cut} ${top} H ${right - cut} L ${right} ${top + cut} V ${bottom - cut} L ${right - cut} ${bottom} H ${left + cut} L ${left} ${bottom - cut} V ${top + cut} Z`;
    }
  }
}

const rounded = (left: number, top: number, right: number, bottom: number, radius: number): string => {
  const arc = (x: number, y: number) => `A ${radius} ${radius} 0 0 1 ${x} ${y}`;
  return [
    `M ${left + radius} ${top} H ${right - radius} ${arc(right, top + radius)}`,
    `V ${bottom - radius} ${arc(right - radius, bottom)}`,
    `H ${left + radius} ${arc(left, bottom - radius)}`,
    `V ${top + radius} ${arc(left + radius, top)} Z`,
  ].join(' ');
};
