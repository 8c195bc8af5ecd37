import { useState } from 'preact/hooks'
import type { GroupConsignment } from '#contracts'
import { isOpen } from '../../../../../store/src/contracts/purchase/group-moves.ts'
import { today } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import { Quiet } from '../../ui/button.tsx'
import { Picture } from '../../ui/picture.tsx'
import { Row } from '../../ui/row.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { State } from '../../ui/state.tsx'
import { Weekday } from '../../ui/values.tsx'
import { useConsignments } from './use-consignment.ts'
import { dueWords, goodsWords, isUrgent, consignmentName, stateWords } from './words.ts'

/** What was bought from the group: first what waits for her word, then what she prepares. */
export function Consignments() {
  const [isDone, setDone] = useState(false)
  return (
    <Screen
      title={isDone ? 'Pedidos de antes' : 'Pedidos'}
      tab="consignments"
      step={isDone ? 'done' : 'open'}
    >
      <List key={isDone ? 'done' : 'open'} isDone={isDone} />
      <Quiet onClick={() => setDone(!isDone)}>{isDone ? 'Ver los que faltan' : 'Ver los de antes'}</Quiet>
    </Screen>
  )
}

function List({ isDone }: { isDone: boolean }) {
  const answer = useConsignments(isDone)
  if (!answer.value) return <Waiting answer={answer} />
  const { consignments } = answer.value
  const waiting = consignments.filter(({ state }) => state === 'pending')
  const others = consignments.filter(({ state }) => state !== 'pending')
  return (
    <>
      <Kept answer={answer} />
      {consignments.length === 0 && (
        <p>
          {isDone
            ? 'Todavía no hay ninguno.'
            : 'No tienes nada que preparar. Cuando te compren, te avisamos.'}
        </p>
      )}
      <Group title={others.length > 0 ? 'Esperan tu respuesta' : null} consignments={waiting} />
      <Group title={waiting.length > 0 ? 'Los que preparas' : null} consignments={others} />
    </>
  )
}

const Group = ({ title, consignments }: { title: string | null; consignments: GroupConsignment[] }) =>
  consignments.length === 0 ? null : (
    <section>
      {title && <h2>{title}</h2>}
      <ul>
        {consignments.map((consignment) => (
          <li key={consignment.id}>
            <ConsignmentRow consignment={consignment} />
          </li>
        ))}
      </ul>
    </section>
  )

function Due({ of }: { of: string }) {
  const { words, isDay } = dueWords(of, today())
  const due = (
    <>
      {words} {isDay && <Weekday of={of} />}
    </>
  )
  return <p class="due">{isUrgent(of, today()) ? <b>{due}</b> : due}</p>
}

function ConsignmentRow({ consignment }: { consignment: GroupConsignment }) {
  const { tone, isDotted, words } = stateWords[consignment.state]
  const isWithHer = isOpen(consignment.state)
  return (
    <Row
      href={paths.consignment(consignment.id)}
      picture={<Picture photo={consignment.lines[0]?.photo ?? null} sizes="84px" alt="" />}
      title={goodsWords(consignment.lines)}
    >
      {isWithHer && <Due of={consignment.dueOn} />}
      <small class="soft">
        {consignmentName(consignment)}
        {isWithHer && consignment.collectionPoint && `. ${consignment.collectionPoint.name}`}
      </small>
      <State tone={tone} isDotted={isDotted}>
        {words}
      </State>
    </Row>
  )
}
