/** Keeps a fault of one panel in that panel: the rest of the desk stays usable, and people are told what to do. */
import { Component, type ReactNode } from "react";
import { say } from "../labels.ts";
import { useDesk } from "../state/desk.ts";

export class Boundary extends Component<{ readonly children: ReactNode }, { readonly fault: string | null }> {
  override state = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    const { lang } = useDesk.getState();
    return (
      <div className="fault" role="alert">
        <p>{say(lang, "failed", { says: this.state.fault })}</p>
        <button type="button" onClick={() => location.reload()}>
          {say(lang, "reload")}
        </button>
      </div>
    );
  }
}
