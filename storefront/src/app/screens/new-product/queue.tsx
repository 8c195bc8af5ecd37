import { useActing } from '../../acting.ts'
import { allowBig, lookAgain, queue, type QueueView, wake } from '../../queue/engine.ts'
import { type Act, isOpen, isOwn, type Queued, stateWords } from '../../queue/item.ts'
import { weight } from '../../queue/pace.ts'
import { forgetItem } from '../../queue/phone.ts'
import { paths } from '../../paths.ts'
import { signal } from '../../signal.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State, type Tone } from '../../ui/state.tsx'
import { useWatched } from '../../watched.ts'
import { useStateNow } from '../products/use-state-now.ts'
import { draftPath } from './steps.ts'

/** What is on its way, how it goes, and what has to be mended. */
export function Queue() {
  const { group } = useActing()
  const view = useWatched(queue)
  const isOnline = useWatched(signal)
  const items = view.items
    // What she learns and what she says of herself is hers, whatever group she acts for.
    .filter(({ handle, act }) => handle === group.handle || isOwn(act))
    .sort((a, b) => b.queuedAt.localeCompare(a.queuedAt))
  const isAsking = view.ending === 'asks' && view.bytesLeft > 0
  return (
    <Screen
      title={titleOf(view, items)}
      back={{ to: paths.products, label: 'Mis productos' }}
      bar={
        isAsking ? <Button onClick={allowBig}>{`Mandar ${weight(view.bytesLeft)} ahora`}</Button> : undefined
      }
    >
      <div role="status">
        {(view.bytesLeft > 0 || !isWrong(items)) && <Left view={view} isOnline={isOnline} />}
      </div>
      {items.length > 0 && (
        <ul class="rows">
          {items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ul>
      )}
      {view.bytesLeft > 0 && isOnline && !isAsking && !view.isSending && (
        <Quiet onClick={() => void wake()}>Probar ahora</Quiet>
      )}
    </Screen>
  )
}

function titleOf({ bytesLeft }: QueueView, items: Queued[]): string {
  if (bytesLeft > 0) return 'Lo que falta mandar'
  return isWrong(items) ? 'Hay algo que arreglar' : 'Todo está mandado'
}

const isWrong = (items: Queued[]) => items.some(({ state }) => state === 'observed')

function Left({ view: { bytesLeft, isSending, ending }, isOnline }: { view: QueueView; isOnline: boolean }) {
  if (bytesLeft === 0) return <p>No queda nada por enviar.</p>
  const left = `Quedan ${weight(bytesLeft)} por enviar.`
  if (!isOnline) return <Notice lead={left}>Salen solos cuando haya señal. No pierdes nada.</Notice>
  if (ending === 'asks')
    return (
      <Notice lead={left}>
        Estás con los datos del teléfono, y hoy con esto pasas de 1 MB. ¿Los mando igual? Si no, salen solos
        cuando tengas wifi.
      </Notice>
    )
  if (isSending) return <Notice lead={left}>Van saliendo.</Notice>
  return <Notice lead={left}>La señal está mala: probamos de nuevo en un momento.</Notice>
}

const tones: Record<Queued['state'], Tone> = {
  waiting: 'waiting',
  sending: 'waiting',
  sent: 'waiting',
  published: 'done',
  observed: 'trouble',
}

function Item({ item }: { item: Queued }) {
  const { act, reason, theirs, title } = item
  const state = useStateNow(item)
  const mend = mendOf(item)
  const words = act.is === 'product' ? stateWords[state] : `${actWords(act)}: ${smallState(item)}`
  return (
    <li class="item">
      <h2>{title || 'Sin nombre'}</h2>
      <State tone={tones[state]} isDotted={state === 'waiting'}>
        {words}
      </State>
      {reason && <p class="small">«{reason}»</p>}
      {theirs && (
        <a class="more" href={paths.conflict(item.id)}>
          Ver los dos y elegir
        </a>
      )}
      {!theirs && state === 'observed' && mend && (
        <a class="more" href={mend}>
          {act.is === 'lesson' ? 'Volver a la lección' : 'Arreglarlo'}
        </a>
      )}
      {!isOpen(item) && !theirs && (state !== 'observed' || !mend) && (
        <Quiet onClick={() => void forgetItem(item.id).then(lookAgain)}>Quitar de la lista</Quiet>
      )}
    </li>
  )
}

/** Where it is mended: in its draft while that is here; what the association sent back, from the product. Null: nowhere. */
function mendOf({ id, act, step, productId }: Queued): string | null {
  switch (act.is) {
    case 'product':
      return productId && !step ? paths.product(productId) : draftPath(id, step ?? 'preview')
    case 'profile':
      return paths.profile
    case 'lesson':
      return paths.lesson(act.body.course, act.body.lesson)
    case 'attendance':
      return paths.list(act.sessionId)
    case 'offer':
      return paths.offerMonth(act.body.standard, act.body.month)
    case 'share':
      return paths.share(act.shareId)
    case 'path':
      return paths.ownPath
    case 'trial':
      return paths.trial(act.body.trial)
    case 'till':
      return `${paths.fair}/${act.till}`
    case 'reception':
      return '/grupo/recepciones'
    default:
      return null
  }
}

type Told = Exclude<Act, { is: 'product' }>

const ACT_WORDS: Record<Exclude<Told['is'], 'stock' | 'sale'>, string> = {
  consignment: 'Lo que dijiste de tu parte',
  profile: 'Lo que propones',
  lesson: 'Lo que respondiste',
  path: 'Lo que dijiste de ti',
  offer: 'Cuántas van a tener',
  share: 'Con cuántas pueden',
  attendance: 'La lista que pasaste',
  trial: 'Lo que probaron',
  lot: 'Un lote',
  reception: 'Lo que recibiste',
  till: 'La caja de la feria',
}

function actWords(act: Told): string {
  if (act.is === 'stock') return `Quedan ${act.change.available}`
  if (act.is === 'sale') return act.to === 'paused' ? 'Ponerlo en pausa' : 'Volver a venderlo'
  return ACT_WORDS[act.is]
}

const smallState = ({ state }: Queued) =>
  state === 'published' || state === 'sent' ? 'listo' : stateWords[state].toLowerCase()
