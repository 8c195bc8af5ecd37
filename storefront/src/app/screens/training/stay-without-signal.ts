import { base } from '../../match.ts'
import { signal } from '../../signal.ts'

const isOfApp = ({ pathname }: HTMLAnchorElement) => pathname.startsWith(`${base}/`)

/** A page of the shop is not on this phone: without signal its link says so where it stands. */
export function stayWithoutSignal(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  // An answer that was on its way when the signal went says that there is some: the phone knows better.
  const hasSignal = signal.get() && navigator.onLine
  if (!link || hasSignal || link.hasAttribute('download') || isOfApp(link)) return
  event.preventDefault()
  if (link.nextElementSibling) return
  const words = document.createElement('p')
  words.className = 'says'
  words.role = 'alert'
  words.textContent = 'Esto se abre con señal.'
  link.after(words)
}
