import type { Owed, OwedItem } from '#contracts'
import { clp } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import { MenuLink } from '../../ui/menu.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Day, Money } from '../../ui/values.tsx'
import { Payouts } from './payouts.tsx'
import { Statements } from './statements.tsx'
import { Thousand } from './thousand.tsx'
import { Why } from './why.tsx'

const eventWords: Record<OwedItem['event'], string> = {
  hand_over: 'Entregado',
  refund: 'Devuelto',
  shortage: 'Faltó algo',
  cancellation: 'Anulado',
  capture: 'Pagado',
  pay_back: 'Devuelto',
  payout: 'Te pagamos',
  advance: 'Anticipo',
  payout_return: 'Pago que volvió',
  fair: 'Venta en una feria',
  invoice_payment: 'Pagó una institución',
  inputs: 'Insumos',
}

/** Entry by entry, each with its reasons. */
export function OwedScreen() {
  const { group } = useActing()
  const answer = useAnswer<Owed>(inGroup(group.handle, 'owed'))
  return (
    <Screen title="Lo que me deben" tab="owed">
      {answer.value ? (
        <>
          <Kept answer={answer} />
          <Sums owed={answer.value} />
          {answer.value.ofThousand && <Thousand of={answer.value.ofThousand} />}
          <ul class="menu">
            <MenuLink href={paths.sold} label="Lo que han vendido, mes a mes" />
          </ul>
          <Payouts />
          <Statements />
          <Items owed={answer.value} />
        </>
      ) : (
        <Waiting answer={answer} />
      )}
    </Screen>
  )
}

const Sums = ({ owed: { balanceClp, comingClp, advance } }: { owed: Owed }) => (
  <div class="owed">
    <p class="serif sum">
      <Money clp={balanceClp} />
    </p>
    {advance ? (
      <p>{advance.what}</p>
    ) : (
      balanceClp < 0 && (
        <p>Por devoluciones, o por ferias en que tu grupo cobró: se descuenta de lo próximo que vendas.</p>
      )
    )}
    {comingClp > 0 && (
      <p>
        Y <b class="num">{clp(comingClp)}</b> más cuando entregues lo que estás preparando.
      </p>
    )}
  </div>
)

const Items = ({ owed: { items, earlierClp } }: { owed: Owed }) => (
  <ul class="entries">
    {items.length === 0 && (
      <li>Todavía nada. Cuando entregues un pedido, aquí ves cuánto te toca y por qué.</li>
    )}
    {items.map((item) => (
      <li key={item.id}>
        <Item item={item} />
      </li>
    ))}
    {earlierClp !== 0 && (
      <li>
        <div class="entry">
          <p>Lo anterior</p>
          <b>
            <Money clp={earlierClp} isChange />
          </b>
        </div>
      </li>
    )}
  </ul>
)

const Item = ({ item }: { item: OwedItem }) => (
  <>
    <div class="entry">
      <div>
        <h2>{item.displayId === null ? eventWords[item.event] : `Pedido ${item.displayId}`}</h2>
        <p class="soft">
          {item.displayId !== null && `${eventWords[item.event]} el `}
          <Day of={item.at} />
        </p>
      </div>
      <b>
        <Money clp={item.amountClp} isChange />
      </b>
    </div>
    {item.reason && <p>{item.reason}</p>}
    <Why amountClp={item.amountClp} lines={item.lines}>
      {item.terms && (
        <p class="soft">
          Así lo votaron el <Day of={item.terms.assemblyDate} /> ({item.terms.minutes}).
        </p>
      )}
    </Why>
  </>
)
