import type { OwnCircle, OwnMentorship } from '#contracts'
import { count, day } from '../../../lib/format.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { announce } from '../../ui/live-region.tsx'
import type { Says } from './wish.tsx'

/** Who accompanies her, whom she does, and the circles that she is in. */
export function Mentoring({ path: { mentorships, circles }, say }: Says) {
  const none = mentorships.length + circles.length === 0
  return (
    <section class="told" aria-labelledby="mentoria">
      <h2 id="mentoria">Quién me acompaña</h2>
      {none && (
        <p>Cuando tu asociación te proponga una mentora, o a alguien a quien acompañar, lo ves aquí.</p>
      )}
      {mentorships.map((one) => (
        <Mentorship key={one.id} one={one} say={say} />
      ))}
      {circles.map((circle) => (
        <Circle key={circle.id} circle={circle} say={say} />
      ))}
    </section>
  )
}

const isWords = { mentor: 'Tu mentora', mentee: 'Tú la acompañas' }

function Mentorship({ one, say }: { one: OwnMentorship; say: Says['say'] }) {
  const { id, name, is, state, isMine, since, until } = one
  const answer = (word: 'agree' | 'end', told: string) => {
    void say({ says: 'mentoring', id, answer: word })
    announce(told)
  }
  if (isMine)
    return (
      <div class="panel">
        <p>
          {is === 'mentor' ? (
            <>
              Te proponen que <b>{name}</b> sea tu mentora.
            </>
          ) : (
            <>
              Te proponen acompañar a <b>{name}</b> como su mentora.
            </>
          )}
        </p>
        <Button onClick={() => answer('agree', 'Listo, dijiste que sí.')}>Sí, quiero</Button>
        <Quiet onClick={() => answer('end', 'Listo, dijiste que no.')}>Prefiero que no</Quiet>
      </div>
    )
  return (
    <div>
      <p>
        <b>{name}</b>. {isWords[is]}
        {state === 'proposed' && ', cuando ella también diga que sí'}
        {state === 'current' && since && ` desde el ${day(since)}`}
        {state === 'over' && since && until && ` del ${day(since)} al ${day(until)}`}.
      </p>
      {state === 'current' && (
        <Quiet onClick={() => answer('end', 'Listo, quedó terminado.')}>{`Terminar con ${name}`}</Quiet>
      )}
    </div>
  )
}

const Circle = ({ circle, say }: { circle: OwnCircle; say: Says['say'] }) => (
  <div>
    <p>
      <b>{circle.name}</b>. {circle.about}
      {circle.isOver && ' (terminado)'}
    </p>
    {circle.meetings.length > 0 && (
      <details>
        <summary class="more">
          {count(circle.meetings.length, 'reunión en la que estuviste', 'reuniones en las que estuviste')}
        </summary>
        <ul class="rows">
          {circle.meetings.map(({ id, day: on, talked }) => (
            <li class="item" key={id}>
              <small class="soft">{day(on)}</small>
              <span>{talked}</span>
            </li>
          ))}
        </ul>
      </details>
    )}
    {!circle.isOver && (
      <Quiet
        onClick={() => {
          void say({ says: 'circle', id: circle.id, answer: 'leave' })
          announce('Listo, saliste del círculo.')
        }}
      >{`Salir de ${circle.name}`}</Quiet>
    )}
  </div>
)
