import type { Words } from './notice-words'

/** What is told of sessions of courses. */
export type SessionNotices = {
  session_moved: { title: string; when: string; place: string }
  session_cancelled: { title: string; when: string; reason: string }
  session_tomorrow: { title: string; when: string; place: string }
  session_place: { title: string; when: string; place: string }
}

export const SESSION_WORDS: { [K in keyof SessionNotices]: (data: SessionNotices[K]) => Words } = {
  session_moved: ({ title, when, place }) => ({
    subject: `Cambió la jornada de ${title}`,
    title: `La jornada de ${title} cambió: ahora es el ${when}, en ${place}.`,
    text: 'Sigues en la lista. Si así no puedes ir, avísalo para que otra ocupe tu cupo.',
    parameters: [title, when, place],
    path: '/grupo/formacion',
  }),
  session_cancelled: ({ title, when, reason }) => ({
    subject: `Se suspendió la jornada de ${title}`,
    title: `Se suspendió la jornada de ${title} del ${when}.`,
    text: `Por qué: ${reason}`,
    parameters: [title, when, reason],
    path: '/grupo/formacion',
  }),
  session_tomorrow: ({ title, when, place }) => ({
    subject: `Te esperamos en la jornada de ${title}`,
    title: `Te esperamos en la jornada de ${title}: ${when}, en ${place}.`,
    text: 'Si no puedes ir, avísalo para que otra ocupe tu cupo.',
    parameters: [title, when, place],
    path: '/grupo/formacion',
  }),
  session_place: ({ title, when, place }) => ({
    subject: `Hay cupo para ti en la jornada de ${title}`,
    title: `Se desocupó un cupo y ahora es tuyo: ${title}, el ${when}, en ${place}.`,
    text: 'Si ya no puedes ir, avísalo para que le toque a la que sigue.',
    parameters: [title, when, place],
    path: '/grupo/formacion',
  }),
}
