import { LogInAgain } from './LogInAgain';
import { SessionWatch } from './SessionWatch';

// What stands beside every page while somebody is logged in.
export function SessionGuards() {
  return (
    <>
      <SessionWatch />
      <LogInAgain />
    </>
  );
}
