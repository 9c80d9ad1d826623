/**
 * Peace, police, border and advisory missions by their acronyms, which name whom a person leads: "Head of UNSMIL", "cheffe de la MINUSCA". Lists of the UN
 * departments of peace operations and political affairs, the EU's external action service and the African Union.
 */
export const MISSIONS =
  '(minus(ma|ca|tah)|minurso|unmiss|monusco|un(ama|ami|mik|ifil|ficyp|mil|dof|tso|mogip|smil|som|tmis|itams|itad|isfa|mha|amid|oca|owas)|binuh|amisom|atmis|misahel|eulex|eumm|euma|eupm|euam|eucap|eubam|eupol|eutm)';
