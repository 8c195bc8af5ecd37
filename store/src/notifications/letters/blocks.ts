/** A letter is a list of blocks, written out twice: for readers with pictures and for readers without. */
export type Block =
  | { kind: 'title' | 'heading' | 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'rows'; rows: [string, string][] }

const SERIF = "font-family:Georgia,'Times New Roman',serif"

export function renderHtml(subject: string, blocks: Block[], brand: string): string {
  return `<!doctype html><html lang="es-CL"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;background:#f8f2e6;color:#2a2019;font:106%/1.5 system-ui,sans-serif;overflow-wrap:anywhere"><div style="max-width:34rem;margin:0 auto;padding:24px 16px">
<p style="${SERIF};font-size:1.4em;margin:0 0 1em">${escape(brand)}</p>${blocks.map(html).join('\n')}</div></body></html>`
}

export function renderText(blocks: Block[], brand: string): string {
  return `${brand}\n\n${blocks.map(text).join('\n\n')}\n`
}

function html(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1 style="${SERIF};font-weight:400;font-size:1.75em;line-height:1.15">${escape(block.text)}</h1>`
    case 'heading':
      return `<h2 style="${SERIF};font-weight:400;font-size:1.25em;margin:1.3em 0 .2em">${escape(block.text)}</h2>`
    case 'text':
      return `<p>${escape(block.text)}</p>`
    case 'link':
      return `<p><a href="${escape(block.href)}" style="display:inline-block;background:#26405f;color:#f8f2e6;padding:14px 24px;font-weight:600;text-decoration:none">${escape(block.text)}</a></p>`
    case 'rows':
      return `<table style="width:100%;border-collapse:collapse">${block.rows.map(row).join('')}</table>`
  }
}

function row([name, value]: [string, string]): string {
  const cell = 'padding:8px 8px 8px 0;border-bottom:1px solid #d6c5a5;vertical-align:top'
  return `<tr><td style="${cell}">${escape(name)}</td><td style="${cell};text-align:right">${escape(value)}</td></tr>`
}

function text(block: Block): string {
  switch (block.kind) {
    case 'rows':
      return block.rows.map(([name, value]) => `${name}: ${value}`).join('\n')
    case 'link':
      return `${block.text}: ${block.href}`
    default:
      return block.text
  }
}

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Subject and first lines hold nothing that a stranger typed: the address may be anybody's. */
export type Opening = { subject: string; blocks: Block[] }
