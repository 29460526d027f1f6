import type { StarlightExpressiveCodeOptions } from '@astrojs/starlight/expressive-code';

/** Plain code blocks look like the live ones: our type and ground, no window around them. */
export const expressiveCode: StarlightExpressiveCodeOptions = {
  themes: ['min-light', 'min-dark'],
  useStarlightUiThemeColors: false,
  // Wrapped, so that no block scrolls sideways out of reach of a keyboard.
  defaultProps: { frame: 'none', wrap: true, preserveIndent: true },
  styleOverrides: {
    borderRadius: 'var(--radius)',
    borderColor: 'var(--rule)',
    codeBackground: 'var(--code-bg)',
    codeFontFamily: 'var(--font-code)',
    codeFontSize: '0.8125rem',
    codePaddingInline: '1.1rem',
    uiFontFamily: 'var(--font-ui)',
    frames: { frameBoxShadowCssValue: 'none' },
  },
};
