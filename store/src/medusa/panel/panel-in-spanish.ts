import { withoutClosedParts } from './panel-closed-parts'

const CHILEAN_FLAG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 18"><path fill="#fff" d="M0 0h24v9H0z"/><path fill="#d52b1e" d="M0 9h24v9H0z"/><path fill="#0039a6" d="M0 0h9v9H0z"/><path fill="#fff" d="m4.5 1.8.7 2h2.1L5.6 5.1l.6 2-1.7-1.2-1.7 1.2.6-2-1.7-1.3h2.1z"/></svg>`

const FLAGS_OF_OTHERS = 'https://cdn.jsdelivr.net/gh/lipis/flag-icons/flags/4x3/'

/** Where the bell says how long ago a notice came. */
const AGE_OF_A_NOTICE = /formatDistance\(notification\.created_at,[^{]*\{/

type Bundle = { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => void }

/** A file, so that the panel's page runs no script that stands in it (api/header-rules.ts). */
const IN_SPANISH = `if(!/(^|; )lng=/.test(document.cookie)){document.cookie="lng=es; path=/; max-age=31536000; samesite=lax";localStorage.setItem("lng","es")}`

/**
 * A plugin of Vite for what Medusa's panel has no option for: it opens in Spanish (a cookie that the visitor's browser
 * keeps), takes its one flag from us and not from somebody else's server, its bell tells time in Spanish too, and what is
 * closed is not shown.
 */
export const spanishPanel = {
  name: 'panel-in-spanish',
  transform(code: string, id: string) {
    const withFlags = code.replaceAll(FLAGS_OF_OTHERS, '/app/flags/')
    const withAges = AGE_OF_A_NOTICE.test(code)
      ? `import { es as spanish } from 'date-fns/locale';${withFlags.replace(AGE_OF_A_NOTICE, '$& locale: spanish,')}`
      : withFlags
    const open = withoutClosedParts(withAges, id)
    return open === code ? null : { code: open, map: null }
  },
  generateBundle(this: Bundle) {
    this.emitFile({ type: 'asset', fileName: 'flags/cl.svg', source: CHILEAN_FLAG })
    this.emitFile({ type: 'asset', fileName: 'in-spanish.js', source: IN_SPANISH })
  },
  transformIndexHtml: (_html: string, { server }: { server?: object }) => [
    {
      tag: 'script',
      injectTo: 'head-prepend' as const,
      ...(server ? { children: IN_SPANISH } : { attrs: { src: '/app/in-spanish.js' } }),
    },
  ],
}
