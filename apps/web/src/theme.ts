import {
  Checkbox,
  createTheme,
  defaultVariantColorsResolver,
  Drawer,
  type MantineColorsTuple,
  Modal,
  Radio,
} from '@mantine/core';

// The blue, the ink and the yellow of the public site; shade 7 carries white text, shade 3 carries ink in the dark.
const blue: MantineColorsTuple = [
  '#eef2ff',
  '#dde6ff',
  '#c2d1ff',
  '#a3bbff',
  '#7f9dfa',
  '#5a7df0',
  '#345ad8',
  '#1c44bd',
  '#16379b',
  '#112b7a',
];
const red: MantineColorsTuple = [
  '#fff1ef',
  '#fde3e0',
  '#ffc9c2',
  '#ff9a8f',
  '#ff9a8f',
  '#e5604f',
  '#cf3f2d',
  '#b42318',
  '#8a1c12',
  '#571d18',
];
const ink: MantineColorsTuple = [
  '#e6edf7',
  '#c8d3e4',
  '#aab8ce',
  '#8494ad',
  '#46546c',
  '#33435c',
  '#243350',
  '#142035',
  '#0d1524',
  '#080e19',
];
const soft: MantineColorsTuple = [
  '#f6f8fa',
  '#eef2f6',
  '#e3e9f0',
  '#d4dce6',
  '#c9d3df',
  '#a7b4c4',
  '#56647b',
  '#46546c',
  '#2b3a54',
  '#101d33',
];

export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 7, dark: 3 },
  black: '#101d33',
  colors: { blue, red, dark: ink, gray: soft },
  fontFamily: "'Noto Sans', 'Noto Sans Arabic', system-ui, -apple-system, 'Segoe UI', sans-serif",
  headings: { fontWeight: '600', textWrap: 'balance' },
  defaultRadius: 'sm',
  // Filled is dark in the light and light in the dark; Mantine's own contrast looks at one of the two only.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    if (input.variant === 'filled') return { ...colours, color: 'var(--on-filled)' };
    if (input.variant !== 'outline') return colours;
    const ink = `var(--mantine-color-${input.color ?? input.theme.primaryColor}-filled)`;
    return { ...colours, color: ink, border: `1px solid ${ink}` };
  },
  components: {
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--on-filled)' } }),
    // A dialogue's head is not a second banner of the page.
    Drawer: Drawer.extend({ defaultProps: { attributes: { header: { role: 'none' } } } }),
    Modal: Modal.extend({ defaultProps: { attributes: { header: { role: 'none' } } } }),
    Radio: Radio.extend({ defaultProps: { iconColor: 'var(--on-filled)' } }),
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
});
