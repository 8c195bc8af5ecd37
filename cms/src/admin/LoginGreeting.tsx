export function LoginGreeting() {
  return <p className="mingaco-greeting">Aquí se escriben las historias y se presentan los grupos.</p>
}
