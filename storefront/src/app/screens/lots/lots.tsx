import { spelledLotCode } from '../../../../../store/src/contracts/lot-code.ts'
import { later } from '../../later.tsx'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { RECEPTIONS } from '../receptions/words.ts'
import { Lot } from './lot.tsx'
import { MakeLot } from './make-lot.tsx'
import { NameLots } from './name-lots.tsx'
import { useLots } from './use-lots.ts'
import { lotHint, lotStates, NEW } from './words.ts'

const Receptions = later(async () => (await import('../receptions/receptions.tsx')).ReceptionsScreen)

/**
 * All of lots, which comes in one piece: the list, one with its label, another one, and those of a part of an order. What
 * is received at a collection point is a piece of its own, that stands on this one.
 */
export function LotsScreen({ params }: ScreenProps) {
  const { id, lot } = params
  if (location.pathname.startsWith(RECEPTIONS)) return <Receptions params={params} />
  if (id) return <NameLots id={id} />
  if (!lot) return <LotList />
  return lot === NEW ? <MakeLot /> : <Lot code={lot} />
}

function LotList() {
  const { lots, answer } = useLots()
  return (
    <Screen
      title="Lotes"
      back={{ to: paths.account, label: 'Tu cuenta' }}
      bar={<LinkButton href={paths.lot(NEW)}>Anotar un lote</LinkButton>}
    >
      <p>Lo que hicieron de una vez, con el código que va en la etiqueta.</p>
      {lots ? <Kept answer={answer} /> : <Waiting answer={answer} />}
      {lots?.lots.length === 0 && <p>Todavía no hay ninguno.</p>}
      <ul class="menu">
        {lots?.lots.map((lot) => (
          <li key={lot.code}>
            <a class="menu-item" href={paths.lot(lot.code)}>
              <b>{lot.title}</b>
              <small class="soft">
                <span class="num">{spelledLotCode(lot.code)}</span>. {lotHint(lot)}
              </small>
              {lot.isWaiting && <small class="soft">Se enviará cuando haya señal.</small>}
              {lot.state !== 'free' && (
                <State tone={lotStates[lot.state].tone}>{lotStates[lot.state].words}</State>
              )}
            </a>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
