import type { EnrolmentAnswer, OwnSession, OwnSessions } from '#contracts'
import { useState } from 'preact/hooks'
import { useAnswer } from '../../answers.ts'
import { ask } from '../../api.ts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/choice.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { useAction } from '../../use-action.ts'
import { Attend } from './attend.tsx'
import { OWN_SESSIONS, placeWords, type SessionProps, standingWords, whenWords } from './session-words.ts'

const back = { to: paths.sessions, label: 'Jornadas' }

/** One session: when and where, her place in it, and that she is there. */
export function SessionScreen({ params: { session: id = '' } }: ScreenProps) {
  const answer = useAnswer<OwnSessions>(OWN_SESSIONS)
  const session = answer.value?.sessions.find((one) => one.id === id)
  const put = (next: OwnSession | null) => {
    const others = answer.value?.sessions.filter((one) => one.id !== id) ?? []
    const sessions = next
      ? [...others, next].toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
      : others
    answer.put({ sessions })
  }
  if (!session)
    return (
      <Screen title="Jornada" back={back}>
        {answer.value ? <p>Esta jornada no está entre las tuyas.</p> : <Waiting answer={answer} />}
      </Screen>
    )
  const standing = standingWords(session)
  return (
    <Screen title={session.course.title} back={back}>
      <Kept answer={answer} />
      {standing && <State tone={standing.tone}>{standing.words}</State>}
      {session.cancelledReason !== null && <Notice lead="Se suspendió.">{session.cancelledReason}</Notice>}
      <p>
        <b>{whenWords(session)}.</b> {placeWords(session)}
      </p>
      <p>
        La hace {session.trainer}, de {session.organization}.
      </p>
      {session.childcare && <p>Cuidado de niñas y niños: {session.childcare}</p>}
      {session.transport && <p>Transporte: {session.transport}</p>}
      {session.enrolment && (
        <a class="more" href={`/grupo/api/${OWN_SESSIONS}/${encodeURIComponent(id)}/calendar`} download>
          Ponerla en mi calendario
        </a>
      )}
      {session.takesCode && <Attend session={session} put={put} />}
      {session.canSignUp && <Enrolment key={session.enrolment?.state} session={session} put={put} />}
    </Screen>
  )
}

function Enrolment({ session, put }: SessionProps) {
  const { enrolment, childcare, transport, placesLeft } = session
  const action = useAction()
  const [needsChildcare, setChildcare] = useState(enrolment?.needsChildcare ?? false)
  const [needsTransport, setTransport] = useState(enrolment?.needsTransport ?? false)
  const send = (to: 'enrolled' | 'left', words: string) =>
    action.run(async () => {
      const body = { to, needsChildcare, needsTransport }
      const path = `${OWN_SESSIONS}/${encodeURIComponent(session.id)}/enrolment`
      put((await ask<EnrolmentAnswer>('POST', path, { body })).session)
      announce(words)
    })
  const asks = childcare !== '' || transport !== ''
  return (
    <section class="told" aria-label="Tu inscripción">
      {childcare && (
        <Check label="Voy con niñas o niños" isChecked={needsChildcare} onChecked={setChildcare} />
      )}
      {transport && <Check label="Necesito transporte" isChecked={needsTransport} onChecked={setTransport} />}
      {action.error && (
        <Notice kind="trouble" role="alert" lead="No quedó hecho.">
          {action.error}
        </Notice>
      )}
      {!enrolment && (
        <Button isBusy={action.isBusy} onClick={() => void send('enrolled', 'Listo, quedaste en la lista.')}>
          {placesLeft > 0 ? 'Inscribirme' : 'Anotarme en espera'}
        </Button>
      )}
      {enrolment && asks && (
        <Button isBusy={action.isBusy} onClick={() => void send('enrolled', 'Listo, quedó guardado.')}>
          Guardar lo que necesito
        </Button>
      )}
      {enrolment && (
        <Button isPlain isBusy={action.isBusy} onClick={() => void send('left', 'Listo, dejaste tu cupo.')}>
          No puedo ir
        </Button>
      )}
    </section>
  )
}
