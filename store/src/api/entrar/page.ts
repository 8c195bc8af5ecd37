import { createHash } from 'node:crypto'
import type { MedusaResponse } from '@medusajs/framework/http'

const STYLE = `*{box-sizing:border-box}body{margin:0;background:#f8f2e6;color:#2a2019;font:1.0625rem/1.5 system-ui,sans-serif}
main{max-width:30rem;margin:0 auto;padding:2rem 1rem 4rem;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 1rem}p{margin:0 0 1rem}
label{display:block;font-weight:600;margin:1.25rem 0 .25rem}small{display:block;color:#5f412b;font-size:.9375rem;font-weight:400}
input{width:100%;min-height:3.25rem;padding:.5rem .75rem;border:2px solid #8a7354;background:#fffaf0;color:inherit;font:inherit}
button{margin-top:1.75rem;width:100%;min-height:3.25rem;border:0;background:#26405f;color:#fffaf0;font:inherit;font-weight:600;cursor:pointer}
button:hover{background:#172a41}:focus-visible{outline:3px solid #26405f;outline-offset:2px}a{color:#26405f}
.told{border-left:4px solid #97341f;padding:.25rem 0 .25rem .75rem;color:#97341f;font-weight:600}
.demo{margin-top:2.5rem;border-top:1px solid #d6c5a5;padding-top:1rem}.demo h2{font-size:1.0625rem;margin:0 0 .5rem}
code{font:600 1.0625rem ui-monospace,monospace}ul{padding-left:1.25rem}svg{display:block;width:14rem;max-width:100%;height:auto;border:1px solid #d6c5a5}
.paper{columns:2;padding:0;list-style:none;background:#efe4cf;padding:1rem}`

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

export const html = (strings: TemplateStringsArray, ...values: (string | Html)[]): Html => ({
  html: strings.reduce((all, text, i) => {
    const value = values[i - 1] ?? ''
    return all + (typeof value === 'string' ? escaped(value) : value.html) + text
  }),
})
export type Html = { html: string }
export const raw = (markup: string): Html => ({ html: markup })
export const all = (parts: Html[]): Html => raw(parts.map((part) => part.html).join(''))

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => NAMES[letter] ?? '')

/** A page before the panel: without scripts, kept by nobody, framed by nobody. */
export function sendPage(res: MedusaResponse, title: string, body: Html, status = 200): void {
  const page = html`<!doctype html>
    <html lang="es-CL">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`
  res
    .status(status)
    .set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': POLICY,
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    })
    .type('html')
    .send(page.html)
}

export const told = (problem: string | null): Html =>
  problem ? html`<p class="told" role="alert">${problem}</p>` : raw('')
