import { useEffect, useRef } from 'preact/hooks'
import type { OwnProduct } from '#contracts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { follow, taken } from '../../queue/engine.ts'

type List = { products: OwnProduct[] }

/** Her group's products: what an answer of the queue brought is in it at once. */
export function useProducts() {
  const { group } = useActing()
  const answer = useAnswer<List>(inGroup(group.handle, 'products'))
  const products = answer.value?.products
  const now = useRef(answer)
  now.current = answer
  useEffect(
    () =>
      taken.watch((product) => {
        const { value, put } = now.current
        if (product && value) put({ products: withNewest(value.products, product) })
      }),
    [],
  )
  // The queue learns from the list what the association did.
  useEffect(() => {
    if (products) void follow(products)
  }, [products])
  return answer
}

const withNewest = (products: OwnProduct[], product: OwnProduct) =>
  products.some(({ id }) => id === product.id)
    ? products.map((one) => (one.id === product.id ? product : one))
    : [product, ...products]
