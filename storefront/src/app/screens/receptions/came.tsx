import { foundWords } from '../../../features/desk/receptions/found-words.ts'
import { spelledLotCode } from '../../../../../store/src/contracts/lot-code.ts'
import { Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { State } from '../../ui/state.tsx'
import type { DeliveryNow, ReceptionItem } from './with-waiting.ts'

type Props = { delivery: DeliveryNow; mend: (item: ReceptionItem) => Promise<void> }

/** What came of it already: what waits on this phone, what the store did not take, and what it has. */
export const Came = ({ delivery: { waiting, refused, came }, mend }: Props) => (
  <>
    {refused.map((item) => (
      <div key={item.id}>
        <Notice kind="trouble" role="alert" lead="Esto no quedó anotado.">
          {item.reason} ({foundWords(item.act.body)})
        </Notice>
        <Quiet onClick={() => void mend(item)}>Corregirlo</Quiet>
      </div>
    ))}
    {waiting.length + came.length > 0 && (
      <>
        <h2>Ya anotado</h2>
        <ul class="entries">
          {waiting.map(({ id, act: { body } }) => (
            <li key={id}>
              {spelledLotCode(body.lot)}: {foundWords(body)}
              <State tone="waiting" isDotted>
                Por enviar
              </State>
            </li>
          ))}
          {came.map((one) => (
            <li key={one.id}>
              {spelledLotCode(one.lot)}: {foundWords(one)}
            </li>
          ))}
        </ul>
      </>
    )}
  </>
)
