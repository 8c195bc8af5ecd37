import type { ScreenProps } from '../../routes.tsx'
import { clp } from '../../../lib/format.ts'
import { useWatched } from '../../watched.ts'
import { queue } from '../../queue/engine.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/states.tsx'
import { qrPath } from '../consignments/qr.ts'
import { tillPath, useTills } from './use-tills.ts'
import type { TillNow } from './with-waiting.ts'
import { nameOf } from './words.ts'

/** A sale that was noted: what goes back, and its receipt for who wants it. */
export function Receipt({ params: { till: id = '', step: key = '' } }: ScreenProps) {
  const { tills, answer } = useTills()
  const { items } = useWatched(queue)
  const till = tills?.find((one) => one.id === id)
  const sale = till?.sales.find((one) => one.key === key)
  const back = { to: tillPath(id), label: till?.fair ?? 'La caja' }
  if (!till || !sale)
    return (
      <Screen title="Comprobante" back={back} note="">
        {tills ? <Notice>Esta venta ya no se muestra en este teléfono.</Notice> : <Waiting answer={answer} />}
      </Screen>
    )
  const sent = items.find((item) => item.id === key)
  const body = sent?.act.is === 'till' && sent.act.does === 'sales' ? sent.act.body : null
  const address = `${location.origin}/feria/${sale.code}`
  const { size, path } = qrPath(address)
  return (
    <Screen
      title={`Venta de ${clp(sale.totalClp)}`}
      back={back}
      note=""
      bar={<LinkButton href={tillPath(id)}>Siguiente venta</LinkButton>}
    >
      {body?.receivedClp != null && <p class="how-many">Vuelto {clp(body.receivedClp - sale.totalClp)}</p>}
      <ul>
        {sale.lines.map(({ line, units }) => (
          <li key={line}>{lineWords(till, line, units)}</li>
        ))}
      </ul>
      <svg
        class="receipt-code"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="Código QR del comprobante"
      >
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path d={path} />
      </svg>
      <p>
        Quien compra puede sacarle una foto: con el código <b class="num">{sale.code}</b> se ve qué llevó y de
        qué grupo, desde que este teléfono tenga señal.
      </p>
    </Screen>
  )
}

function lineWords(till: TillNow, id: string, units: number): string {
  const line = till.lines.find((one) => one.id === id)
  return line ? `${units} × ${nameOf(line)}` : ''
}
