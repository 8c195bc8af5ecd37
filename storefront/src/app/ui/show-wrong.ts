/** Takes her to the first thing that says what is wrong with it, once it does: never behind the bar, never above the edge. */
export function showWrong() {
  requestAnimationFrame(() => {
    const words = document.querySelector('.says')
    const field = words?.closest('.field, fieldset')?.querySelector<HTMLElement>('input, textarea')
    field?.focus({ preventScroll: true })
    words?.scrollIntoView({ block: 'center' })
  })
}
