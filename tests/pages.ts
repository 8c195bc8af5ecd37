import { catalog } from './store-client.ts'

export type PageType = { name: string; path: string; scriptKb: number }

/** One address of every type of public page, with its budget of JavaScript (DESIGN §6). */
export async function pageTypes(): Promise<PageType[]> {
  const { items } = await catalog('available=1&limit=1')
  const { handle = '', maker } = items[0] ?? {}
  return [
    { name: 'home', path: '/', scriptKb: 6 },
    { name: 'list', path: '/productos', scriptKb: 6 },
    { name: 'search', path: '/buscar?q=miel', scriptKb: 6 },
    { name: 'product', path: `/productos/${handle}`, scriptKb: 10 },
    { name: 'groups', path: '/grupos', scriptKb: 6 },
    { name: 'group', path: `/grupos/${maker?.handle}`, scriptKb: 6 },
    { name: 'association', path: `/asociaciones/${maker?.association.handle}`, scriptKb: 6 },
    { name: 'stories', path: '/historias', scriptKb: 6 },
    { name: 'page', path: '/paginas/terminos', scriptKb: 6 },
  ]
}
