import { Component, type ComponentChildren } from 'preact'
import { paths } from '../paths.ts'
import { Button } from './button.tsx'
import { Screen } from './screen.tsx'

/** A screen with a fault in it says so; what she has on the phone is not touched by it. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static override getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(error)
  }

  render() {
    if (!this.state.isBroken) return this.props.children
    return (
      <Screen title="Algo se nos rompió">
        <p>No fue por algo que hayas hecho. Lo que guardaste sigue en tu teléfono.</p>
        <Button onClick={() => location.assign(paths.products)}>Abrir de nuevo</Button>
      </Screen>
    )
  }
}
