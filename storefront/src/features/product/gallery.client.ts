/** Without this script the same link opens a page with the picture. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-large]')]
const view = document.createElement('dialog')
view.className = 'large-view'
view.setAttribute('aria-label', 'Foto')
view.innerHTML =
  '<figure></figure><p><button type="button" value="-1">Anterior</button><button type="button" value="1">Siguiente</button><button type="button" value="0">Cerrar</button></p>'
const figure = view.firstElementChild
let at = 0

function show(n: number) {
  at = (n + links.length) % links.length
  const picture = links[at]?.querySelector('picture')?.cloneNode(true)
  if (!(picture instanceof HTMLElement) || !figure) return
  for (const source of picture.querySelectorAll('source')) source.sizes = '100vw'
  picture.querySelector('img')?.removeAttribute('loading')
  figure.replaceChildren(picture)
}

view.addEventListener('click', ({ target }) => {
  const step = target instanceof HTMLButtonElement ? Number(target.value) : 0
  if (step) show(at + step)
  else view.close()
})
view.addEventListener('keydown', ({ key }) => {
  if (key === 'ArrowRight') show(at + 1)
  if (key === 'ArrowLeft') show(at - 1)
})
view.addEventListener('close', () => links[at]?.focus())
for (const button of view.querySelectorAll('button')) button.hidden = links.length < 2 && button.value !== '0'

for (const [n, link] of links.entries())
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (!view.isConnected) document.body.append(view)
    show(n)
    view.showModal()
  })
