import type { AstroIntegration } from 'astro'

/** Below src/pages: what also has an English text. Every other page speaks Spanish only. */
const pages = ['index', 'historias/index', 'historias/[slug]', 'paginas/[slug]']

/**
 * One file serves a page in both languages: its own address in Spanish and the same one below /en. The page asks
 * `langOf` for its language. Decision 030 says why this is not a rest segment.
 */
export const twoLanguages: AstroIntegration = {
  name: 'two-languages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const page of pages)
        injectRoute({
          pattern: `/en/${page}`.replace(/\/index$/, ''),
          entrypoint: new URL(`../src/pages/${page}.astro`, import.meta.url),
        })
    },
  },
}
