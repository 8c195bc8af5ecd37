import { useState } from 'preact/hooks'
import type { GroupConsignment } from '#contracts'
import { isTaken } from '../../../../../store/src/contracts/purchase/group-moves.ts'
import { useActing } from '../../acting.ts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Stripes } from '../../ui/stripes.tsx'
import { type LabelLines, labelLines } from './label-lines.ts'
import { shareLabel } from './label-picture.ts'
import { qrPath } from './qr.ts'
import { useConsignment } from './use-consignment.ts'

/** What goes on the box: printed on a sheet of A6, or sent to who has a printer. */
export function Label({ params: { id = '' } }: ScreenProps) {
  const { group } = useActing()
  const { consignment, answer } = useConsignment(id)
  const [isFailed, setFailed] = useState(false)
  const back = { to: paths.consignment(id), label: 'Tu parte' }
  const says = consignment && labelLines(consignment, group, location.origin)
  if (!consignment || !says)
    return (
      <Screen title="La etiqueta" back={back} note="">
        {consignment ? <NoLabel consignment={consignment} /> : <Waiting answer={answer} />}
      </Screen>
    )
  const share = () => void shareLabel(says, group.handle).catch(() => setFailed(true))
  return (
    <Screen
      title="La etiqueta"
      back={back}
      note={`Pedido ${consignment.displayId}`}
      bar={
        <>
          <Button isPlain onClick={share}>
            Compartir
          </Button>
          <Button onClick={() => print()}>Imprimir</Button>
        </>
      }
    >
      <Kept answer={answer} />
      {isFailed && (
        <Notice kind="trouble" role="alert">
          Este teléfono no pudo hacer la imagen. Sácale una foto a la pantalla, o imprímela.
        </Notice>
      )}
      <Sheet says={says} handle={group.handle} />
      {consignment.recipient?.gift && (
        <Notice lead="Es un regalo: sin precios ni boleta en la caja.">
          {says.card && <>Escribe en una tarjeta y ponla adentro: «{says.card}»</>}
        </Notice>
      )}
      <p class="soft">
        Pégala por fuera de la caja. ¿No tienes impresora? Compártela con quien tenga, o escribe en la caja el
        número de pedido y el nombre.
      </p>
    </Screen>
  )
}

/** Why there is none: she has not taken it, the store has not told the name yet, or the box is gone. */
function NoLabel({ consignment: { id, state } }: { consignment: GroupConsignment }) {
  const hasBox = isTaken(state)
  return (
    <>
      {state === 'pending' && <p>Primero di que la preparas. Entonces te mostramos a quién va.</p>}
      {hasBox && (
        <p>Cuando haya señal te mostramos a quién va. Mientras, escribe en la caja el número de pedido.</p>
      )}
      {state !== 'pending' && !hasBox && (
        <p>Ya no hay etiqueta: los datos de quien compró se muestran solo mientras tienes la caja.</p>
      )}
      <LinkButton href={paths.consignment(id)}>Ir a tu parte</LinkButton>
    </>
  )
}

function Sheet({ says, handle }: { says: LabelLines; handle: string }) {
  const { size, path } = qrPath(says.address)
  const [name, ...rest] = says.to
  return (
    <article class="label">
      <Stripes of={handle} />
      <p class="from">
        <em>{says.from}</em>
      </p>
      <div class="head-of">
        <p>
          Pedido <b class="serif num">{says.number}</b>
        </p>
        <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="Código QR de esta parte">
          <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
          <path d={path} />
        </svg>
      </div>
      <div class="to">
        <p>
          Para <b class="serif">{name}</b>
        </p>
        {rest.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <b>{says.way}</b>
        </p>
      </div>
      <ul>
        {says.goods.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {says.drop ? `${says.drop}, para el` : 'Para el'} <time>{says.dueOn}</time>
      </p>
    </article>
  )
}
