/** Why the namings of an entity are one, whom else it may be, and what people decide about it. */
import type { DoubtItem, IdentityAnswer, JudgementItem, NamingItem } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { bring } from "../state/actions.ts";
import { decide, decisionOn, takeBack, useMayDecide } from "../state/deciding.ts";
import { useDesk } from "../state/desk.ts";
import { attempt } from "../state/session.ts";
import { useReasons, useWords } from "../state/words.ts";
import "../styles/deciding.css";

export function Identity({ identity }: { identity: IdentityAnswer }) {
  const t = useWords();
  const reason = useReasons();
  const { names, joins, namings, namingsInAll, doubts } = identity;
  return (
    <>
      {doubts.length > 0 && (
        <section className="fact-list doubts">
          <h3>
            {t("doubts")} <data value={doubts.length}>{doubts.length}</data>
          </h3>
          <ul className="facts">
            {doubts.map((doubt) => (
              <Doubt key={doubt.keys.join(" ")} doubt={doubt} />
            ))}
          </ul>
        </section>
      )}
      <details className="fact-list why-one">
        <summary>{t("whyOne")}</summary>
        <h4>{t("namesPrinted")}</h4>
        <p>
          {names.map(({ name, count }) => (
            <span className="form" key={name}>
              {name} <data value={count}>{count}</data>
            </span>
          ))}
        </p>
        <h4>{t("joinReasons")}</h4>
        {joins.length === 0 ? (
          <p className="hint">{t("noJoins")}</p>
        ) : (
          <ul className="reasons">
            {joins.map(({ says, count }) => (
              <li key={says}>
                {reason(says)} <data value={count}>×{count}</data>
              </li>
            ))}
          </ul>
        )}
        <h4>{t("namings")}</h4>
        <ul className="facts">
          {namings.map((naming, i) => (
            <Naming key={naming.key} naming={naming} anchor={i === 0 ? null : (namings[0]?.key ?? null)} />
          ))}
        </ul>
        {namingsInAll > namings.length && (
          <p className="hint">{t("moreNamings", { n: namingsInAll - namings.length })}</p>
        )}
      </details>
    </>
  );
}

function Doubt({ doubt }: { doubt: DoubtItem }) {
  const t = useWords();
  const reason = useReasons();
  const { other, keys, score, says } = doubt;
  return (
    <li>
      <div className="fact">
        <button type="button" className="link fact-what" onClick={() => void bringById(other.id)}>
          {other.name}
        </button>
        <span className="hint">{t("sure", { n: score.toFixed(1) })}</span>
      </div>
      <p className="hint">{says.map(reason).join("；")}</p>
      <SameOrNot keys={keys} />
    </li>
  );
}

async function bringById(id: string): Promise<void> {
  const found = await attempt(() => api.nodes([id]));
  const [node] = found?.nodes ?? [];
  if (node !== undefined) await bring(node);
}

/** Two acts on two namings, or what was decided on them. */
function SameOrNot({ keys, only }: { keys: readonly string[]; only?: "different" }) {
  const t = useWords();
  const may = useMayDecide();
  const deciding = useDesk((desk) => desk.deciding);
  const made = decisionOn(deciding?.judgements ?? [], keys);
  if (may === null) return null;
  if (made !== undefined) return <Made decision={made} />;
  if (!may) return <p className="hint read-only">{t("readOnly")}</p>;
  return (
    <div className="verdict">
      {only === undefined && (
        <button type="button" onClick={() => void decide({ kind: "same", about: keys })}>
          {t("same")}
        </button>
      )}
      <button type="button" onClick={() => void decide({ kind: "different", about: keys })}>
        {t(only === undefined ? "different" : "splitOff")}
      </button>
    </div>
  );
}

function Made({ decision }: { decision: JudgementItem }) {
  const t = useWords();
  const may = useMayDecide();
  return (
    <div className="verdict decided">
      <span className="stamp">
        {t("decidedAs", { kind: t(decision.kind === "same" ? "kindSame" : "kindDifferent") })}
      </span>
      {may === true && (
        <button type="button" onClick={() => void takeBack(decision)}>
          {t("takeBack")}
        </button>
      )}
    </div>
  );
}

/** One name on one page; every one but the first can be kept apart from it. */
function Naming({ naming, anchor }: { naming: NamingItem; anchor: string | null }) {
  const { key, page, paper, date, count, quotes } = naming;
  return (
    <li>
      <button
        type="button"
        className="snippet"
        onClick={() => useDesk.setState({ sheet: { kind: "page", id: page } })}
      >
        {quotes[0] ?? key}
        <cite>
          {paper === "" ? page : `${paper} ${date}`} ×{count}
        </cite>
      </button>
      {anchor !== null && <SameOrNot keys={[anchor, key]} only="different" />}
    </li>
  );
}
