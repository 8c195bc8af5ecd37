/** Without this script the button "Ver despacho" does the same. */
const form = document.querySelector<HTMLFormElement>('#pagar')
const parts = ['entrega', 'resumen']
let asked = 0

async function requote(sheet: HTMLFormElement) {
  const turn = ++asked
  const body = new FormData(sheet)
  body.set('accion', 'ver')
  const summary = document.getElementById('resumen')
  summary?.setAttribute('aria-busy', 'true')
  const answer = await fetch(sheet.action, { method: 'POST', body }).catch(() => null)
  if (turn !== asked || !answer?.ok) return answer ? undefined : summary?.removeAttribute('aria-busy')
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const focused = document.activeElement?.id
  for (const id of parts) {
    const fresh = page.getElementById(id)
    if (fresh) document.getElementById(id)?.replaceWith(fresh)
  }
  if (focused) document.getElementById(focused)?.focus()
}

if (form) {
  document.getElementById('ver')?.setAttribute('hidden', '')
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.name === 'comuna') void requote(form)
    if (target instanceof HTMLInputElement && target.name.startsWith('entrega.')) void requote(form)
  })
}
