export function ForgottenPassword() {
  return (
    <p className="mingaco-forgotten">
      ¿Olvidaste tu contraseña? Quien administra el panel te pone una nueva.
    </p>
  )
}
