"""The shape of the built-in questionnaire as it was agreed: marks and what each indicator enables, in order."""

TABLE = """
gov.purpose              core      str.strategy net.trust net.visibility
gov.legal                core,key  fin.state-reporting net.donors adv.access
gov.board                core,key  gov.decisions fin.audit gov.conflict-of-interest gov.renewal
gov.members              -         net.trust prg.feedback
gov.decisions            -         fin.approval ppl.roles
gov.conflict-of-interest key       fin.procurement
gov.renewal              core      ppl.growth
gov.inclusion            -         adv.agenda clp.dialogue
str.context              -         str.strategy saf.do-no-harm adv.decision-map
str.strategy             core      str.workplan adv.strategy fin.income
str.workplan             -         prg.delivery fin.budget
str.local-knowledge      core      prg.design clp.risk-map
str.learning             -         prg.design prg.results
str.risk                 -         fin.income saf.security
fin.budget               core      fin.reports fin.income
fin.records              core,key  fin.reports fin.audit fin.state-reporting
fin.approval             core,key  fin.procurement fin.cash-bank
fin.cash-bank            -         fin.records
fin.state-reporting      key       net.donors
fin.reports              -         net.donors net.trust
fin.audit                -         net.donors
fin.procurement          -         fin.audit
fin.income               core      ppl.roles
ppl.roles                core      ppl.growth prg.delivery
ppl.recruitment          -         saf.psea
ppl.volunteers           core      prg.delivery clp.early-warning
ppl.growth               -         gov.renewal prg.monitoring
ppl.care                 -         ppl.volunteers ppl.teamwork
ppl.teamwork             -         str.learning
prg.needs                core      prg.design adv.agenda
prg.design               -         prg.delivery prg.monitoring
prg.delivery             -         prg.results net.donors
prg.monitoring           core      prg.results fin.reports
prg.results              -         str.learning adv.evidence
prg.feedback             -         net.trust saf.reporting
prg.knowledge            -         str.learning gov.renewal
adv.agenda               core      adv.strategy adv.evidence
adv.evidence             -         adv.message adv.access
adv.strategy             -         adv.coalitions adv.follow-through
adv.decision-map         core      adv.access clp.planning
adv.access               core      adv.follow-through clp.planning clp.wps
adv.coalitions           -         adv.access
adv.message              -         net.visibility
adv.follow-through       -         adv.evidence
net.trust                core      ppl.volunteers clp.dialogue fin.income
net.local-government     -         adv.access clp.planning
net.networks             -         adv.coalitions str.learning
net.donors               -         fin.income
net.visibility           -         net.trust
saf.do-no-harm           core,key  prg.design clp.tensions
saf.psea                 core,key  saf.reporting
saf.child                -         saf.reporting
saf.reporting            key       net.trust
saf.data                 key       saf.digital saf.reporting
saf.digital              -         prg.knowledge
saf.security             -         adv.message
clp.risk-map             core      clp.early-warning clp.planning clp.projects
clp.tensions             -         clp.dialogue clp.projects
clp.early-warning        -         clp.planning
clp.dialogue             core      clp.wps
clp.planning             -         adv.follow-through
clp.projects             -         prg.results
clp.wps                  -         adv.evidence
"""


def rows() -> list[tuple[str, bool, bool, tuple[str, ...]]]:
    """Indicator, core, key and what it enables, for each row."""
    table = []
    for line in TABLE.strip().splitlines():
        indicator, marks, *enables = line.split()
        table.append((indicator, "core" in marks, "key" in marks, tuple(enables)))
    return table
