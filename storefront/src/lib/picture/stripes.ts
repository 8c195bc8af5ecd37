import { stripeStops } from '../../../../store/src/contracts/stripes.ts'

/** Class of what wears a group's stripes. Handles are ASCII kebab-case; anything else wears those of all. */
export const stripeClass = (handle: string) => (/^[a-z0-9-]+$/.test(handle) ? `h-${handle}` : '')

const rules = new Map<string, string>()

/** Style sheet that gives each of these groups its colours: `.h-handle{--l:…}`. */
export function stripeSheet(handles: Iterable<string>): string {
  let css = ''
  for (const handle of new Set(handles)) {
    if (!stripeClass(handle)) continue
    let rule = rules.get(handle)
    if (rule === undefined) {
      rule = `.${stripeClass(handle)}{--l:${stripeStops(handle)}}`
      if (rules.size < 2000) rules.set(handle, rule)
    }
    css += rule
  }
  return css
}
