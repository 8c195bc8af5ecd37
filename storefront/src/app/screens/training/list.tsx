import type { AttendanceList, AttendanceLists, ListedPerson } from '#contracts'
import { useEffect, useState } from 'preact/hooks'
import { clock } from '../../../lib/format.ts'
import { keepAnswer, keptAnswer, useAnswer } from '../../answers.ts'
import { enqueue, lookAgain, queue } from '../../queue/engine.ts'
import { isOpen, newItem, type Queued } from '../../queue/item.ts'
import { forgetItem } from '../../queue/phone.ts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { afterSending, backAgain, NOTHING_TICKED, tick, type Ticked } from '../../training/ticked.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Check } from '../../ui/choice.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { useWatched } from '../../watched.ts'
import { LISTS, whenWords } from './session-words.ts'
import { useMemberId } from './use-courses.ts'
import { WalkIns } from './walk-ins.tsx'

const back = { to: paths.sessions, label: 'Jornadas' }

/** The list of a session that she holds, passed on her phone with or without signal. */
export function ListScreen({ params: { session: id = '' } }: ScreenProps) {
  const answer = useAnswer<AttendanceLists>(LISTS)
  const list = answer.value?.lists.find((one) => one.id === id)
  // What was on its way has arrived: the names say so.
  const { items } = useWatched(queue)
  const sent = items.filter(({ act }) => act.is === 'attendance' && act.sessionId === id)
  useEffect(() => void answer.reload(), [sent.length])
  if (!list)
    return (
      <Screen title="Pasar lista" back={back}>
        {answer.value ? <p>Esta lista no está entre las tuyas.</p> : <Waiting answer={answer} />}
      </Screen>
    )
  return (
    <Passing list={list} items={sent}>
      <Kept answer={answer} />
    </Passing>
  )
}

type Props = { list: AttendanceList; items: Queued[]; children: preact.ComponentChildren }

function Passing({ list, items, children }: Props) {
  const [ticked, setTicked] = useTicked(list.id)
  const memberId = useMemberId()
  const onTheWay = membersOf(items.filter(isOpen))
  const refused = items.find((item) => !isOpen(item))
  const isHere = ({ memberId: id, hasAttended }: ListedPerson) => hasAttended || onTheWay.has(id)
  const left = list.people.filter((one) => !isHere(one))
  const here = list.people.filter(isHere)
  const known = new Set(list.people.map((one) => one.memberId))
  const send = async () => {
    const act = { is: 'attendance' as const, sessionId: list.id, members: ticked.members }
    await enqueue(newItem({ memberId, handle: '', title: list.course.title, act }))
    setTicked(afterSending(ticked))
    announce('Listo, la lista va en camino.')
  }
  const takeBack = async (item: Queued) => {
    setTicked(backAgain(ticked, [...membersOf([item])]))
    await forgetItem(item.id)
    await lookAgain()
  }
  const count = ticked.members.length
  return (
    <Screen
      title="Pasar lista"
      back={back}
      bar={
        count > 0 ? (
          <Button onClick={() => void send()}>{count === 1 ? 'Anotar a 1' : `Anotar a ${count}`}</Button>
        ) : undefined
      }
    >
      {children}
      <p>
        <b>{list.course.title}.</b> {whenWords(list)}, en {list.place}. Se pasa desde las{' '}
        {clock(list.opensAt)}.
      </p>
      {refused && (
        <>
          <Notice kind="trouble" role="alert" lead="No quedó anotado.">
            {refused.reason}
          </Notice>
          <Quiet onClick={() => void takeBack(refused)}>Volver a marcarlas</Quiet>
        </>
      )}
      <section class="told" aria-label="Quiénes están">
        {left.length > 0 && <h2>Marca a quienes están</h2>}
        {left.map(({ memberId: id, name, of, isWaiting }) => (
          <Check
            key={id}
            label={name}
            hint={isWaiting ? `${of}. Estaba en espera.` : of}
            isChecked={ticked.members.includes(id)}
            onChecked={(is) => setTicked(tick(ticked, id, is))}
          />
        ))}
        {ticked.walkIns
          .filter(({ id }) => !known.has(id) && !onTheWay.has(id))
          .map(({ id, name, of }) => (
            <Check
              key={id}
              label={name}
              hint={`${of}. No se había inscrito.`}
              isChecked={ticked.members.includes(id)}
              onChecked={(is) => setTicked(tick(ticked, id, is))}
            />
          ))}
      </section>
      <WalkIns id={list.id} ticked={ticked} setTicked={setTicked} />
      {(here.length > 0 || onTheWay.size > 0) && (
        <>
          <h2>Ya anotadas</h2>
          <ul class="entries">
            {here.map(({ memberId: id, name, hasAttended }) => (
              <li key={id}>
                {name}
                {!hasAttended && (
                  <State tone="waiting" isDotted>
                    Por enviar
                  </State>
                )}
              </li>
            ))}
          </ul>
          <OthersOnTheWay count={[...onTheWay].filter((id) => !known.has(id)).length} />
        </>
      )}
    </Screen>
  )
}

const OthersOnTheWay = ({ count }: { count: number }) =>
  count === 0 ? null : (
    <p class="soft">
      {count === 1
        ? 'Y una que no se había inscrito, por enviar.'
        : `Y ${count} que no se habían inscrito, por enviar.`}
    </p>
  )

const membersOf = (items: Queued[]) =>
  new Set(items.flatMap(({ act }) => (act.is === 'attendance' ? act.members : [])))

/** What is marked outlives the tab, and goes when another one enters. */
function useTicked(id: string): [Ticked, (next: Ticked) => void] {
  const key = `ticked ${id}`
  const [ticked, setTicked] = useState(NOTHING_TICKED)
  useEffect(() => {
    setTicked(NOTHING_TICKED)
    void keptAnswer<Ticked>(key).then((before) => before && setTicked(before.value))
  }, [key])
  const keep = (next: Ticked) => {
    setTicked(next)
    void keepAnswer(key, next)
  }
  return [ticked, keep]
}
