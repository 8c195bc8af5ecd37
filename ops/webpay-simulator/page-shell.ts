import { style } from './page-style.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escape = (text: string) => text.replace(/[&<>"']/g, (c) => entities[c] ?? c)
export const pesos = new Intl.NumberFormat('es-CL', { style: 'currency', currency: 'CLP' })

/** @param body HTML: what came from outside goes through `escape` */
export const document = (title: string, body: string) => `<!doctype html>
<html lang="es-CL"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head>
<body><main>${body}</main></body></html>`

/** One way in which the payment may end. */
export const button = (outcome: string, label: string, detail: string, kind = '') =>
  `<li><button name="outcome" value="${outcome}" class="${kind}">${label}</button><span>${detail}</span></li>`
