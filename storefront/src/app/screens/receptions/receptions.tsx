import { useMaybeActing } from '../../acting.ts'
import { day } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Receive } from './receive.tsx'
import { useReceptions } from './use-receptions.ts'
import type { DeliveryNow } from './with-waiting.ts'
import { cameWords, receptionPath, RECEPTIONS } from './words.ts'

/** What groups bring to the collection point: all that is to come, and one of them, counted with or without signal. */
export function ReceptionsScreen({ params }: ScreenProps) {
  const own = useReceptions()
  const hasGroup = useMaybeActing() !== null
  const { deliveries, desks, answer } = own
  const chosen = deliveries?.find(
    ({ callOff, group }) => callOff === params.callOff && group.handle === params.group,
  )
  if (chosen) return <Receive key={receptionPath(chosen)} delivery={chosen} own={own} />
  const back = params.callOff
    ? { to: RECEPTIONS, label: 'Recibir' }
    : hasGroup
      ? { to: paths.account, label: 'Tu cuenta' }
      : { to: paths.courses, label: 'Cursos' }
  return (
    <Screen title="Recibir en el acopio" back={back} note={hasGroup ? undefined : ''}>
      {deliveries ? <Kept answer={answer} /> : <Waiting answer={answer} />}
      {deliveries && params.callOff && <Notice lead="Esto no está.">Vuelve y elige de la lista.</Notice>}
      {desks?.length === 0 && (
        <p>
          Recibe quien tiene el cargo de calidad o la presidencia de una asociación. Pídelo en tu directiva.
        </p>
      )}
      {deliveries && !params.callOff && desks && desks.length > 0 && (
        <>
          <p>Abre esto donde haya señal antes de ir. Después cuenta sin señal: sale solo.</p>
          {deliveries.length === 0 && <p>No hay nada por recibir.</p>}
          <Photos own={own} />
          <ul class="menu">
            {deliveries.map((one) => (
              <Row key={receptionPath(one)} delivery={one} />
            ))}
          </ul>
        </>
      )}
    </Screen>
  )
}

/** A photo that the store did not want is told here: what was counted has gone without it. */
const Photos = ({ own: { refusedPhotos, dropPhoto } }: { own: ReturnType<typeof useReceptions> }) => (
  <>
    {refusedPhotos.map(({ key, refused }) => (
      <Notice key={key} kind="trouble" lead="Una foto no entró.">
        {refused}{' '}
        <button class="more" type="button" onClick={() => void dropPhoto(key)}>
          Entendido
        </button>
      </Notice>
    ))}
  </>
)

function Row({ delivery }: { delivery: DeliveryNow }) {
  const { group, standard, number, deliverOn, waiting, refused } = delivery
  return (
    <li>
      <a class="menu-item" href={receptionPath(delivery)}>
        <b>
          {group.name}: {standard.name}
        </b>
        <small class="soft">
          {cameWords(delivery)}. Pedido {number}, para el {day(deliverOn)}.
        </small>
        {refused.length > 0 && <State tone="trouble">Hay algo que arreglar</State>}
        {refused.length === 0 && waiting.length > 0 && (
          <State tone="waiting" isDotted>
            Por enviar
          </State>
        )}
      </a>
    </li>
  )
}
