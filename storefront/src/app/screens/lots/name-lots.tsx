import { useState } from 'preact/hooks'
import type { GroupConsignment, GroupConsignmentLine } from '#contracts'
import { spelledLotCode } from '../../../../../store/src/contracts/lot-code.ts'
import { day } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/states.tsx'
import { Counter } from '../consignments/counter.tsx'
import { useConsignment } from '../consignments/use-consignment.ts'
import { lineName, units, unitsOf } from '../consignments/words.ts'
import { enqueue, queue } from '../../queue/engine.ts'
import { isOpen, newItem, type Queued } from '../../queue/item.ts'
import { useWatched } from '../../watched.ts'
import { useLots } from './use-lots.ts'
import type { PhoneLot } from './with-waiting.ts'
import { NEW } from './words.ts'

/** «¿De qué lote sale?»: of each line, how many of which lot. */
export function NameLots({ id }: { id: string }) {
  const { consignment, answer } = useConsignment(id)
  const own = useLots()
  if (consignment && own.lots) return <Naming consignment={consignment} lots={own.lots.lots} />
  return (
    <Screen title="¿De qué lote sale?" back={{ to: paths.consignment(id), label: 'Tu parte' }} note="">
      <Waiting answer={consignment ? own.answer : answer} />
    </Screen>
  )
}

/** What she said without signal takes the place of what the store knows. */
function namedNow({ id, lines }: GroupConsignment, items: Queued[]) {
  const said = items.flatMap(({ act, state }) =>
    act.is === 'consignment' && act.consignmentId === id && act.act.is === 'lots' && isOpen({ state })
      ? act.act.body.lines
      : [],
  )
  const lotsOf = (line: GroupConsignmentLine) =>
    said.findLast(({ lineId }) => lineId === line.id)?.lots ?? line.lots ?? []
  return new Map(
    lines.flatMap((line) => lotsOf(line).map(({ code, units }) => [keyOf(line.id, code), units] as const)),
  )
}

const keyOf = (line: string, code: string) => `${line} ${code}`

function Naming({ consignment, lots }: { consignment: GroupConsignment; lots: PhoneLot[] }) {
  const { home, group } = useActing()
  const { items } = useWatched(queue)
  const [chosen, setChosen] = useState(() => namedNow(consignment, items))
  const lines = consignment.lines.filter((line) => unitsOf(line) > 0 && line.isExperience !== true)
  const unitsAt = (line: GroupConsignmentLine, code: string) => chosen.get(keyOf(line.id, code)) ?? 0
  /** Those of that product that she can still take from, and those that are there. */
  const lotsFor = (line: GroupConsignmentLine) =>
    lots.filter(
      ({ code, productId, left, state }) =>
        productId === line.productId && ((left > 0 && state === 'free') || unitsAt(line, code) > 0),
    )
  const tell = async () => {
    const body = {
      lines: lines.map((line) => ({
        lineId: line.id,
        lots: lotsFor(line)
          .map(({ code }) => ({ code, units: unitsAt(line, code) }))
          .filter(({ units }) => units > 0),
      })),
    }
    const { id, displayId } = consignment
    const act = { is: 'consignment' as const, consignmentId: id, act: { is: 'lots' as const, body } }
    const title = `Pedido ${displayId}: de qué lote sale`
    await enqueue(newItem({ memberId: home.member.id, handle: group.handle, title, act }))
    go(paths.consignment(consignment.id), { instead: true })
  }
  const hasAny = lines.some((line) => lotsFor(line).length > 0)
  return (
    <Screen
      title="¿De qué lote sale?"
      back={{ to: paths.consignment(consignment.id), label: 'Tu parte' }}
      note={`Pedido ${consignment.displayId}`}
      bar={
        <>
          <LinkButton href={paths.lot(NEW)} isPlain>
            Anotar un lote
          </LinkButton>
          {hasAny && <Button onClick={() => void tell()}>Guardar</Button>}
        </>
      }
    >
      {lines.map((line) => {
        const named = lotsFor(line).reduce((sum, { code }) => sum + unitsAt(line, code), 0)
        const before = (code: string) => line.lots?.find((lot) => lot.code === code)?.units ?? 0
        return (
          <section key={line.id}>
            <h2>{lineName(line)}</h2>
            <p class="soft">
              Van {units(unitsOf(line))}. {named > 0 && `Con lote: ${named}.`}
            </p>
            {lotsFor(line).length === 0 && <p>No hay lotes de esto con algo que quede.</p>}
            <ul class="goods">
              {lotsFor(line).map(({ code, madeOn, left }) => (
                <li class="row counted" key={code}>
                  <div>
                    <b class="num">{spelledLotCode(code)}</b>
                    <small class="soft">
                      Hecho el {day(madeOn)}. Quedan {left}.
                    </small>
                  </div>
                  <Counter
                    of={`Lote ${spelledLotCode(code)}`}
                    value={unitsAt(line, code)}
                    max={Math.min(left + before(code), unitsOf(line) - named + unitsAt(line, code))}
                    onValue={(next) => setChosen(new Map(chosen).set(keyOf(line.id, code), next))}
                  />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <Notice>Si después hay que retirar un lote, así sabemos a quién avisarle.</Notice>
    </Screen>
  )
}
