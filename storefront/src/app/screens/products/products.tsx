import { useEffect, useState } from 'preact/hooks'
import { count } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { type Draft, hasBegun } from '../../product/draft.ts'
import { queue } from '../../queue/engine.ts'
import { isOf, isOpen } from '../../queue/item.ts'
import { ownThings } from '../../queue/phone.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Weekday } from '../../ui/values.tsx'
import { useWatched } from '../../watched.ts'
import { BegunRow, QueuedRow } from './begun-rows.tsx'
import { ProductRow } from './product-row.tsx'
import { ToSend } from './to-send.tsx'
import { useProducts } from './use-products.ts'

const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? ''

export function Products() {
  const { home, group } = useActing()
  const answer = useProducts()
  const { items: all } = useWatched(queue)
  const items = all.filter(({ handle }) => handle === group.handle)
  const drafts = useDrafts(home.member.id, group.handle)
  const products = answer.value?.products ?? null
  const onTheWay = items.filter(
    (item) =>
      item.act.is === 'product' &&
      (isOpen(item) || item.state === 'observed') &&
      !products?.some((product) => isOf(item, product)),
  )
  const begun = drafts.filter(({ id }) => !items.some((item) => item.id === id)).filter(hasBegun)
  return (
    <Screen
      title={
        <>
          Hola, {firstName(home.member.name)}.
          {products && (
            <>
              <br />
              {products.length === 0
                ? 'Pon tu primer producto'
                : `${group.role === 'helper' ? `${group.name} tiene` : 'Tienes'} ${count(products.length, 'producto')}`}
            </>
          )}
        </>
      }
      name="Mis productos"
      tab="products"
    >
      <LinkButton href={paths.newProduct}>Poner un producto</LinkButton>
      {group.isPaused && (
        <Notice lead="Tu grupo está en pausa.">
          Mientras tanto no se vende nada.{' '}
          {group.backOn && (
            <>
              Vuelven el <Weekday of={group.backOn} />.
            </>
          )}
        </Notice>
      )}
      <ToSend />
      <Kept answer={answer} />
      <ul class="rows">
        {begun.map((draft) => (
          <BegunRow key={draft.id} draft={draft} />
        ))}
        {onTheWay.map((item) => (
          <QueuedRow key={item.id} item={item} draft={drafts.find(({ id }) => id === item.id)} />
        ))}
        {products?.map((product) => (
          <ProductRow key={product.id} product={product} items={items} />
        ))}
      </ul>
      {!products && <Waiting answer={answer} />}
    </Screen>
  )
}

/** What the phone has begun; looked at again whenever the queue moves. */
function useDrafts(memberId: string, handle: string): Draft[] {
  const view = useWatched(queue)
  const [drafts, setDrafts] = useState<Draft[]>([])
  useEffect(() => {
    void ownThings(memberId, handle).then((own) => setDrafts(own.drafts))
  }, [memberId, handle, view.items])
  return drafts
}
