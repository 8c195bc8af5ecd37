import type { BasketItem } from '#contracts'
import { formText } from '../../lib/http/form.ts'
import { addToCart, isVariantId, quantityField, readQuantity, setInCart, type Change } from './cart.ts'

/**
 * What a form of the shop asks of the cart. `echar`: from a product's page, adds `cantidad` of `variante`. `poner` and
 * `pagar`: the cart itself, sent whole, so that a number typed and not confirmed counts whatever is pressed; the button
 * `sacar` names what is taken out besides.
 */
export function applyForm(items: BasketItem[], form: FormData): Change {
  const action = formText(form, 'accion') || (form.has('sacar') ? 'poner' : 'echar')
  if (action === 'echar') return addOne(items, formText(form, 'variante'), formText(form, 'cantidad') || '1')
  if (action !== 'poner' && action !== 'pagar')
    return { error: 'No entendimos qué hacer con el carro. Inténtalo de nuevo.' }
  const taken = formText(form, 'sacar')
  let next = taken ? items.filter(({ variantId }) => variantId !== taken) : items
  for (const { variantId } of next) {
    const typed = form.get(quantityField(variantId))
    if (typeof typed !== 'string') continue
    const amount = readQuantity(typed)
    if ('error' in amount) return amount
    const change = setInCart(next, variantId, amount.quantity)
    if ('error' in change) return change
    next = change.items
  }
  return { items: next }
}

function addOne(items: BasketItem[], variantId: string, typed: string): Change {
  if (!isVariantId(variantId))
    return { error: 'No reconocemos ese producto. Vuelve a su página y échalo de nuevo.' }
  const amount = readQuantity(typed)
  if ('error' in amount) return amount
  if (amount.quantity === 0) return { error: 'Para echar algo al carro tiene que ser al menos 1.' }
  return addToCart(items, variantId, amount.quantity)
}
