import type { AttendanceList, AttendanceLists, OwnSession, OwnSessions } from '#contracts'
import { useAnswer } from '../../answers.ts'
import { paths } from '../../paths.ts'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { State } from '../../ui/state.tsx'
import { LISTS, OWN_SESSIONS, placeWords, standingWords, whenWords } from './session-words.ts'

/** Sessions that she may go to, and hers: the next one first, those that are over at the end. */
export function SessionsScreen() {
  const answer = useAnswer<OwnSessions>(OWN_SESSIONS)
  const lists = useAnswer<AttendanceLists>(LISTS).value?.lists ?? []
  const sessions = answer.value?.sessions
  const isOver = ({ endsAt }: OwnSession) => new Date(endsAt) < new Date()
  const coming = sessions?.filter((one) => !isOver(one)) ?? []
  const past = sessions?.filter(isOver).toReversed() ?? []
  return (
    <Screen title="Jornadas" back={{ to: paths.courses, label: 'Cursos' }}>
      {sessions ? <Kept answer={answer} /> : <Waiting answer={answer} />}
      {lists.length > 0 && <ToPass lists={lists} />}
      {sessions && coming.length === 0 && (
        <p>No hay ninguna por venir. Cuando se anuncie una, la ves aquí.</p>
      )}
      <List sessions={coming} />
      {past.length > 0 && <h2>Las de antes</h2>}
      <List sessions={past} />
    </Screen>
  )
}

/** Those that she holds: who is there, also without signal. */
const ToPass = ({ lists }: { lists: AttendanceList[] }) => (
  <>
    <h2>Las que haces tú</h2>
    <ul class="menu">
      {lists.map((list) => (
        <li key={list.id}>
          <a class="menu-item" href={paths.list(list.id)}>
            <b>Pasar lista: {list.course.title}</b>
            <small class="soft">{whenWords(list)}</small>
            <small class="soft">{list.place}</small>
          </a>
        </li>
      ))}
    </ul>
    <h2>Para ir</h2>
  </>
)

const List = ({ sessions }: { sessions: OwnSession[] }) =>
  sessions.length === 0 ? null : (
    <ul class="menu">
      {sessions.map((session) => {
        const standing = standingWords(session)
        return (
          <li key={session.id}>
            <a class="menu-item" href={paths.session(session.id)}>
              <b>{session.course.title}</b>
              <small class="soft">{whenWords(session)}</small>
              <small class="soft">{placeWords(session)}</small>
              {standing && <State tone={standing.tone}>{standing.words}</State>}
            </a>
          </li>
        )
      })}
    </ul>
  )
