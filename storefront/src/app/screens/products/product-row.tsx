import type { OwnProduct } from '#contracts'
import { PRODUCT_LIMITS } from '../../../../../store/src/contracts/product/product-limits.ts'
import { clp } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { putStock } from '../../product/small-acts.ts'
import { availableOf, standingOf } from '../../product/standing.ts'
import type { Queued } from '../../queue/item.ts'
import { paths } from '../../paths.ts'
import { Picture } from '../../ui/picture.tsx'
import { State } from '../../ui/state.tsx'
import { Stepper } from '../new-product/stepper.tsx'

type Props = { product: OwnProduct; items: Queued[] }

/** A product of hers: how it stands, and how many there are in one tap. */
export function ProductRow({ product, items }: Props) {
  const { content, photos } = product
  const standing = standingOf(product, items)
  return (
    <li class="row own">
      <a href={paths.product(product.id)} tabIndex={-1} aria-hidden="true">
        <Picture photo={photos[0] ?? null} sizes="84px" alt="" />
      </a>
      <div>
        <a href={paths.product(product.id)}>
          <h2>{content.title}</h2>
          <p class="num">{[...new Set(content.variants.map(({ priceClp }) => clp(priceClp)))].join(' · ')}</p>
        </a>
        <State tone={standing.tone} isDotted={standing.isDotted}>
          {standing.words}
        </State>
        {standing.reason && <p class="small">«{standing.reason}»</p>}
      </div>
      <Stocks product={product} items={items} />
    </li>
  )
}

/** One stepper for each kind there is of it. A unique piece is there or is not. */
export function Stocks({ product, items }: Props) {
  const { home, group } = useActing()
  const counts = availableOf(product, items)
  const who = { memberId: home.member.id, handle: group.handle }
  const { title, variants, isUnique } = product.content
  return (
    <>
      {variants.map(({ id, title: variant }) =>
        id ? (
          <div class="stock" key={id}>
            <span>{variant ?? 'Quedan'}</span>
            <Stepper
              of={variant ? `${title}, ${variant}` : title}
              max={isUnique ? 1 : PRODUCT_LIMITS.units}
              value={counts[id] ?? 0}
              onValue={(available) => void putStock(who, product, id, available)}
            />
          </div>
        ) : null,
      )}
    </>
  )
}
