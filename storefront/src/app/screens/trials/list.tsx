import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { useTrials } from './use-trials.ts'
import { NEW, standings } from './words.ts'

/** What her group tries before it sells it. */
export function TrialList() {
  const { trials, answer } = useTrials()
  return (
    <Screen
      title="Lo que probamos"
      back={{ to: paths.courses, label: 'Cursos' }}
      bar={<LinkButton href={paths.trial(NEW)}>Empezar una prueba</LinkButton>}
    >
      <p>
        Un producto nuevo se prueba de a poco: una idea, una tanda chica, una venta de verdad. Después
        deciden. Lo ve tu grupo, y en la asociación quien acompaña.
      </p>
      {trials ? <Kept answer={answer} /> : <Waiting answer={answer} />}
      {trials?.length === 0 && !answer.failure && <p>Todavía no hay ninguna.</p>}
      {trials?.length === 0 && answer.failure && <Waiting answer={answer} />}
      {trials && trials.length > 0 && (
        <ul class="menu">
          {trials.map(({ trial, state, said, isWaiting, refused, advice }) => {
            const { tone, isDotted, words } = standings[state]
            return (
              <li key={trial}>
                <a class="menu-item" href={paths.trial(trial)}>
                  <b>{said.idea.title}</b>
                  {advice.length > 0 && <small class="soft">Tiene un consejo de {advice[0]?.by}.</small>}
                  {isWaiting && <small class="soft">Se enviará cuando haya señal.</small>}
                  {refused ? (
                    <State tone="trouble">Hay algo que arreglar</State>
                  ) : (
                    <State tone={tone} isDotted={isDotted}>
                      {words}
                    </State>
                  )}
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </Screen>
  )
}
