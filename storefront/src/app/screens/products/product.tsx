import type { OwnProduct } from '#contracts'
import { clp } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { copyOf, editOf, hasBegun } from '../../product/draft.ts'
import { beginDraft } from '../../product/open-draft.ts'
import { putOnSale } from '../../product/small-acts.ts'
import { isPausedNow, standingOf } from '../../product/standing.ts'
import { queue } from '../../queue/engine.ts'
import { ownThings } from '../../queue/phone.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import type { ScreenProps } from '../../routes.tsx'
import { Button, Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Picture } from '../../ui/picture.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/states.tsx'
import { State } from '../../ui/state.tsx'
import { useWatched } from '../../watched.ts'
import { draftPath } from '../new-product/steps.ts'
import { Stocks } from './product-row.tsx'
import { useProducts } from './use-products.ts'

const back = { to: paths.products, label: 'Mis productos' }

/** One product of hers and what she may do with it. */
export function Product({ params }: ScreenProps) {
  const answer = useProducts()
  const product = answer.value?.products.find(({ id }) => id === params['id'])
  if (product) return <Known product={product} />
  return (
    <Screen title={answer.value ? 'Ese producto no está' : 'Tu producto'} back={back}>
      {answer.value ? (
        <p>Puede que ya no sea de tu grupo. Míralo en la lista.</p>
      ) : (
        <Waiting answer={answer} />
      )}
    </Screen>
  )
}

function Known({ product }: { product: OwnProduct }) {
  const { home, group } = useActing()
  const items = useWatched(queue).items.filter(({ handle }) => handle === group.handle)
  const standing = standingOf(product, items)
  const begin = () => ({
    id: crypto.randomUUID(),
    memberId: home.member.id,
    handle: group.handle,
    now: Date.now(),
  })
  /** What she wrote before and did not send is not begun anew. */
  const change = async () => {
    const { drafts } = await ownThings(home.member.id, group.handle)
    const begun = drafts.find((one) => one.editing?.id === product.id && hasBegun(one))
    const draft = begun ?? editOf(product, begin())
    if (!begun) await beginDraft(draft)
    go(draftPath(draft.id, 'preview'))
  }
  const copy = async () => {
    const draft = copyOf(product, begin())
    await beginDraft(draft)
    go(draftPath(draft.id, 'what'))
  }
  const isPaused = isPausedNow(product, items)
  const canSell = product.state === 'on_sale' || product.state === 'paused'
  const who = { memberId: home.member.id, handle: group.handle }
  return (
    <Screen
      title={product.content.title}
      back={back}
      bar={<Button onClick={() => void change()}>Cambiarlo</Button>}
    >
      <div class="piece-photo">
        <Picture photo={product.photos[0] ?? null} sizes="50vw" />
      </div>
      <p class="num price">{product.content.variants.map(({ priceClp }) => clp(priceClp)).join(' · ')}</p>
      <State tone={standing.tone} isDotted={standing.isDotted}>
        {standing.words}
      </State>
      {standing.reason && (
        <Notice kind="trouble" lead="Te dicen:">
          «{standing.reason}»
        </Notice>
      )}
      <Stocks product={product} items={items} />
      {canSell && (
        <Quiet onClick={() => void putOnSale(who, product, isPaused ? 'on_sale' : 'paused')}>
          {isPaused ? 'Volver a venderlo' : 'Dejar de venderlo por un tiempo'}
        </Quiet>
      )}
      <Quiet onClick={() => void copy()}>Poner otro parecido</Quiet>
      {product.state === 'on_sale' && (
        <a class="more" href={paths.inShop(product.handle)} target="_blank">
          Verlo en la tienda
        </a>
      )}
    </Screen>
  )
}
