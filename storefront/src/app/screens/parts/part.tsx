import type { ConsignmentState } from '#contracts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/states.tsx'
import { useSay } from './acts.ts'
import { Checklist, useMarks } from './checklist.tsx'
import { Goods } from './goods.tsx'
import { OnItsWay } from './on-its-way.tsx'
import { PartFacts } from './part-facts.tsx'
import { CalledOff, Gone } from './part-gone.tsx'
import { noteOf, type PartProps, toList } from './part-note.ts'
import { PartSteps } from './part-steps.tsx'
import { isVisit } from './words.ts'
import { usePart } from './use-part.ts'

/** One part, and the one thing that it asks of her now. */
export function Part({ params: { id = '' } }: ScreenProps) {
  const known = usePart(id)
  const { part, answer } = known
  const say = useSay(part ?? { id, displayId: 0 })
  if (!part)
    return (
      <Screen title="Tu parte" back={toList} note="">
        <Waiting answer={answer} />
      </Screen>
    )
  const Now = SCREENS[part.state]
  return <Now part={part} say={say} news={<OnItsWay of={known} />} />
}

const Pending = ({ part, say, news }: PartProps) => (
  <Screen
    title={isVisit(part) ? 'Quieren venir. ¿Los pueden recibir?' : 'Esta es tu parte. ¿La puedes preparar?'}
    back={toList}
    note={noteOf(part)}
    step={part.state}
    bar={
      <>
        <LinkButton href={paths.missing(part.id)} isPlain>
          {isVisit(part) ? 'No podemos' : 'Me falta algo'}
        </LinkButton>
        <Button onClick={() => void say({ is: 'move', body: { to: 'accepted' } })}>
          {isVisit(part) ? 'Sí, los recibimos' : 'Sí, la preparo'}
        </Button>
      </>
    }
  >
    {news}
    <Goods part={part} withAvailable />
    <PartFacts part={part} />
    <Notice>Si algo te falta, dilo altiro: a quien compró le devolvemos esa parte y no pasa nada.</Notice>
  </Screen>
)

function Preparing({ part, say, news }: PartProps) {
  const marks = useMarks(part)
  if (isVisit(part)) return <Agreeing part={part} say={say} news={news} />
  return (
    <Screen
      title="Prepara tu parte"
      back={toList}
      note={noteOf(part)}
      step={part.state}
      bar={
        <>
          <LinkButton href={paths.missing(part.id)} isPlain>
            Me falta algo
          </LinkButton>
          <Button
            onClick={() => {
              if (marks.isReady()) void say({ is: 'move', body: { to: 'packed' } })
            }}
          >
            Está lista
          </Button>
        </>
      }
    >
      {news}
      {marks.isWarned && (
        <Notice kind="trouble" role="alert" lead="Te falta marcar algo.">
          Si ya está todo en la caja, toca otra vez «Está lista».
        </Notice>
      )}
      <Checklist part={part} marks={marks} />
      <LinkButton href={paths.label(part.id)} isPlain>
        Ver la etiqueta
      </LinkButton>
      <PartFacts part={part} />
      <PartSteps part={part} />
    </Screen>
  )
}

/** There is no box: she calls who comes, and says when the day is agreed. */
const Agreeing = ({ part, say, news }: PartProps) => (
  <Screen
    title="Llama y acuerden la fecha"
    back={toList}
    note={noteOf(part)}
    step={part.state}
    bar={
      <>
        <LinkButton href={paths.missing(part.id)} isPlain>
          No podemos
        </LinkButton>
        <Button onClick={() => void say({ is: 'move', body: { to: 'packed' } })}>Ya tenemos fecha</Button>
      </>
    }
  >
    {news}
    <PartFacts part={part} />
    <Goods part={part} />
    <PartSteps part={part} />
  </Screen>
)

const Ready = ({ part, news }: PartProps) => (
  <Screen
    title={isVisit(part) ? 'Ya tienen fecha. Falta que vengan' : 'Está lista. Falta entregarla'}
    back={toList}
    note={noteOf(part)}
    step={part.state}
    bar={
      <>
        {!isVisit(part) && (
          <LinkButton href={paths.label(part.id)} isPlain>
            La etiqueta
          </LinkButton>
        )}
        <LinkButton href={paths.handOver(part.id)}>
          {isVisit(part) ? 'Ya vinieron' : 'Ya la entregué'}
        </LinkButton>
      </>
    }
  >
    {news}
    <PartFacts part={part} />
    <Goods part={part} />
    <PartSteps part={part} />
  </Screen>
)

const SCREENS: Record<ConsignmentState, (props: PartProps) => preact.JSX.Element> = {
  pending: Pending,
  accepted: Preparing,
  short: Preparing,
  packed: Ready,
  handed_over: Gone,
  delivered: Gone,
  cancelled: CalledOff,
}
