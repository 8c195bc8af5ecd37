import { paths } from '../../../lib/paths.ts'

const home = (handle: string) => `${paths.deskOffer(handle)}/compras`

/** Addresses of what groups buy together, below a desk. */
export const inputPaths = {
  all: home,
  ask: (handle: string) => `${home(handle)}/nueva`,
  one: (handle: string, id: string) => `${home(handle)}/${encodeURIComponent(id)}`,
}
