import type { ScreenProps } from '../../routes.tsx'
import { Screen } from '../../ui/screen.tsx'

export const Enter = (_: Partial<ScreenProps>) => (
  <Screen title="Entra a tu grupo">
    <p>Muy pronto.</p>
  </Screen>
)
