import { type BrandVariants, createDarkTheme, createLightTheme, type Theme, teamsHighContrastTheme } from '@fluentui/react-components';

/** The product's blue, darkest first: the kit's own steps of lightness, turned towards the blue of the Dynamics family. */
const brand: BrandVariants = {
  10: '#091627',
  20: '#0e213c',
  30: '#132b4f',
  40: '#193865',
  50: '#20427d',
  60: '#274e96',
  70: '#2f57ae',
  80: '#3663ca',
  90: '#497dec',
  100: '#6396fe',
  110: '#75a4ff',
  120: '#86b1ff',
  130: '#a2c2ff',
  140: '#bbd3ff',
  150: '#d2e2fe',
  160: '#ecf2fe',
};

/** Fonts of the system only: none is shipped, none is fetched. */
const fontFamilyBase = '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Noto Sans", "DejaVu Sans", sans-serif';

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase };

const kitDark = createDarkTheme(brand);

/** Text and lines in the brand's colour take its lighter steps, and errors a lighter red: the kit's are too dim on its dark grey. */
export const darkTheme: Theme = {
  ...kitDark,
  fontFamilyBase,
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[110],
  colorBrandStroke1: brand[110],
  colorStatusDangerForeground1: kitDark.colorPaletteRedForeground1,
};

/** White on black with borders for shadows: the kit's own. */
export const highContrastTheme: Theme = { ...teamsHighContrastTheme, fontFamilyBase };

/** What the colours of the high contrast theme are called where the person has chosen colours of their own for the whole desktop. */
const systemColors: Readonly<Record<string, string>> = {
  '#000000': 'Canvas',
  '#ffffff': 'CanvasText',
  '#1aebff': 'Highlight',
  '#ffff00': 'LinkText',
  '#3ff23f': 'GrayText',
};

/** The high contrast theme in the desktop's own colours: pictures, which the browser does not recolour, follow them too. */
export const forcedColorsTheme: Theme = {
  ...highContrastTheme,
  ...Object.fromEntries(
    Object.entries(highContrastTheme).flatMap(([token, value]) => (value in systemColors ? [[token, systemColors[value]]] : [])),
  ),
};
