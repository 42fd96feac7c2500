import { Fragment } from 'react';

// Labels with their texts; what is not known is left out.
export function Facts({ facts }: { facts: [string, string][] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, text]) => text)
        .map(([label, text]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd className="pre">{text}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
