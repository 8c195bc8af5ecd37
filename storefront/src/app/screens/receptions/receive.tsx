import { useEffect, useState } from 'preact/hooks'
import { STANDARD_POINTS, type StandardPoint } from '../../../../../store/src/contracts/standard-points.ts'
import { go } from '../../router.tsx'
import { Button } from '../../ui/button.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Opening } from '../../ui/opening.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { Kept } from '../../ui/states.tsx'
import { Came } from './came.tsx'
import { CountFields } from './count-fields.tsx'
import { nothingTyped, receptionOf, type Typed, typedOf, type Wrong } from './typed.ts'
import { keepTyped, keptTyped, type useReceptions } from './use-receptions.ts'
import type { DeliveryNow, ReceptionItem } from './with-waiting.ts'
import { cameWords, RECEPTIONS } from './words.ts'

type Props = { delivery: DeliveryNow; own: ReturnType<typeof useReceptions> }

/** What one group brings for one call-off: checked against the sheet, counted, and kept on the phone until it is sent. */
export function Receive({ delivery, own }: Props) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const [wrong, setWrong] = useState<Wrong>({})
  const { desk, standard, group, number, buyer } = delivery
  useEffect(() => {
    void keptTyped(delivery).then((kept) => setTyped(kept ?? empty(delivery)))
    // What is being typed stays when the list comes anew.
  }, [])
  if (!typed) return <Opening />
  const put = (change: Partial<Typed>) => {
    const next = { ...typed, ...change }
    setTyped(next)
    void keepTyped(delivery, next)
  }
  const save = async () => {
    const read = receptionOf(typed, delivery, new Date().toISOString())
    if ('wrong' in read) {
      setWrong(read.wrong)
      return showWrong()
    }
    await own.send(delivery, read.body)
    announce('Listo, quedó guardado.')
    go(RECEPTIONS, { instead: true })
  }
  const mend = async (item: ReceptionItem) => {
    put(typedOf(item.act.body, delivery.lots))
    await own.takeBack(item)
  }
  return (
    <Screen
      title={`¿Qué trajo ${group.name}?`}
      back={{ to: RECEPTIONS, label: 'Recibir' }}
      note={desk.name}
      bar={<Button onClick={() => void save()}>Anotar lo recibido</Button>}
    >
      <Kept answer={own.answer} />
      <p>
        <b>{standard.name}.</b> {cameWords(delivery)}. Pedido {number}
        {buyer && ` de ${buyer}`}.
      </p>
      <Came {...{ delivery, mend }} />
      <details>
        <summary>La ficha: qué mirar</summary>
        <dl class="facts">
          {(Object.keys(STANDARD_POINTS) as StandardPoint[]).map((point) => (
            <>
              <dt>{STANDARD_POINTS[point]}</dt>
              <dd>{standard.points[point]}</dd>
            </>
          ))}
        </dl>
      </details>
      <CountFields {...{ delivery, typed, put, wrong }} takePhoto={(file) => own.takePhoto(delivery, file)} />
    </Screen>
  )
}

/** Where there is one collection point, it is that one. */
const empty = ({ lots, desk: { places } }: DeliveryNow) =>
  nothingTyped(lots, places.length === 1 ? (places[0]?.id ?? null) : null)
