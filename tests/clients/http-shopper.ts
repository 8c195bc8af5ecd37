import type { ProductDoc } from '../../store/src/contracts/index.ts'
import { firstVariant } from './store.ts'
import { readStack } from '../support/stack.ts'

type Page = { status: number; url: string; html: string }

/** A browser without its screen: it keeps cookies, follows what the shop says, and fills in the checkout. */
export function newShopper() {
  const cookies = new Map<string, string>()
  const shop = () => readStack().urls.shop

  async function go(path: string, form?: URLSearchParams): Promise<Page> {
    const url = new URL(path, shop()).href
    const response = await fetch(url, {
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { origin: shop() } : {}),
      },
      ...(form ? { method: 'POST', body: form } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || value === 'deleted' || /max-age=0|expires=thu, 01 jan 1970/i.test(line))
        cookies.delete(name)
      else cookies.set(name, value)
    }
    const to = response.headers.get('location')
    const html = await response.text()
    return to ? go(new URL(to, url).href) : { status: response.status, url, html }
  }

  return {
    go,
    addToCart: (doc: ProductDoc, quantity = 1) =>
      go(
        '/carro',
        new URLSearchParams({ accion: 'echar', variante: firstVariant(doc).id, cantidad: String(quantity) }),
      ),
    cart: () => readCart(cookies.get('carro')),
    /** The sheet as it stands there, filled in, with a commune chosen: to be sent once or twice. */
    async sheet(payment: 'webpay' | 'transfer' = 'webpay'): Promise<URLSearchParams> {
      const first = fieldsOf((await go('/pagar')).html)
      first.set('comuna', '08101')
      first.set('accion', 'ver')
      const sheet = fieldsOf((await go('/pagar', first)).html)
      const typed = {
        comuna: '08101',
        accion: 'pagar',
        nombre: 'Camila Recorrido',
        telefono: '9 1234 5678',
        correo: 'camila@correo.example',
        calle: 'Aníbal Pinto 480',
        pago: payment,
      }
      for (const [name, value] of Object.entries(typed)) sheet.set(name, value)
      return sheet
    },
  }
}

/** What a form would send: hidden fields, and the choices that are made. */
export function fieldsOf(html: string): URLSearchParams {
  const form = new URLSearchParams()
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? ''
    const isChosen = of('type') === 'hidden' || (of('type') === 'radio' && /\schecked/.test(input))
    if (isChosen && of('name')) form.set(of('name'), of('value'))
  }
  return form
}

function readCart(cookie = ''): Record<string, number> {
  const [text = ''] = cookie.split('~')
  const items = text.split('.').filter(Boolean)
  return Object.fromEntries(items.map((item) => [item.split('*')[0] ?? '', Number(item.split('*')[1])]))
}
