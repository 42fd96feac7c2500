import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  lead?: ReactNode;
  back?: ReactNode;
  actions?: ReactNode;
  heading?: ReactNode;
  children: ReactNode;
}

let firstPage = true;

// Every page's frame: its heading takes the focus when the page comes, so that readers hear where
// they are.
export function Page({ title, lead, back, actions, heading, children }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Samsyn`;
  }, [title]);
  useEffect(() => {
    if (firstPage) firstPage = false;
    else if (!document.querySelector('dialog[open]')) ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className="page-head">
        <div>
          {back && <div className="back">{back}</div>}
          <h1 ref={ref} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead && <div className="lead">{lead}</div>}
        </div>
        {actions && <div className="row">{actions}</div>}
      </div>
      {children}
    </>
  );
}
